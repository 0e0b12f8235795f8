import { cookies } from "next/headers";
import { languageCookie } from "@/lib/auth/cookies";
import { linkCookie, proveLink, provenLink } from "@/lib/auth/link-session";
import { codeBody } from "@/lib/door/contract/link";
import { cookieOf } from "@/lib/door/cookie";
import { openRoute } from "@/lib/door/handle";

/** The page then speaks the customer's language, unless another was chosen on it. */
export const POST = openRoute({ body: codeBody }, async ({ body, request, address, agent }) => {
  const session = cookieOf(request, linkCookie) ?? "";
  await proveLink(session, body.code, { address, agent });
  const { order } = await provenLink(session);
  if (!cookieOf(request, "language")) (await cookies()).set("language", order.terms.customer.language, languageCookie);
  return {};
});
