import { cookies } from "next/headers";
import { languageCookie } from "@/lib/auth/cookies";
import { codeBody } from "@/lib/door/contract/link";
import { cookieOf } from "@/lib/door/cookie";
import { openRoute } from "@/lib/door/handle";
import { proveByCode } from "@/lib/door/link-code";

/** The page then speaks the customer's language, unless another was chosen on it. */
export const POST = openRoute({ body: codeBody }, async (asking) => {
  const language = await proveByCode(asking);
  if (!cookieOf(asking.request, "language")) (await cookies()).set("language", language, languageCookie);
  return {};
});
