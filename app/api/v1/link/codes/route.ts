import { cookies } from "next/headers";
import { languageCookie } from "@/lib/auth/cookies";
import { isCodeGivenUp, linkCookie } from "@/lib/auth/link-session";
import { codeBody } from "@/lib/door/contract/link";
import { cookieOf } from "@/lib/door/cookie";
import { openRoute } from "@/lib/door/handle";
import { proveByCode } from "@/lib/door/link-code";

/** Whether the letter with the code could not be sent, for whoever waits for it. */
export const GET = openRoute({}, async ({ request }) => ({ givenUp: await isCodeGivenUp(cookieOf(request, linkCookie) ?? "") }));

/** The page then speaks the customer's language, unless another was chosen on it. */
export const POST = openRoute({ body: codeBody }, async (asking) => {
  const language = await proveByCode(asking);
  if (!cookieOf(asking.request, "language")) (await cookies()).set("language", language, languageCookie);
  return {};
});
