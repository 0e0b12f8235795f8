import { after } from "next/server";
import { countResetRequest, sendReset } from "@/lib/auth/forgotten-password";
import { resetBody } from "@/lib/door/contract/account";
import { openRoute } from "@/lib/door/handle";

/** The same answer in the same time whether anybody has the address: the letter is made after it. */
export const POST = openRoute({ body: resetBody }, async ({ body, address }) => {
  await countResetRequest(body.mail, address);
  after(() => sendReset(body.mail));
  return {};
});
