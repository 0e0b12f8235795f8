import { setPasswordBySecret } from "@/lib/auth/mailed-secret";
import { acceptanceBody } from "@/lib/door/contract/account";
import { openRoute } from "@/lib/door/handle";

export const POST = openRoute({ body: acceptanceBody }, async ({ body }) => {
  const { mail } = await setPasswordBySecret("invitation", body.token, body.password);
  return { mail };
});
