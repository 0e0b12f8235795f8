import { linkCookie, proveLink } from "@/lib/auth/link-session";
import { codeBody } from "@/lib/door/contract/link";
import { cookieOf } from "@/lib/door/cookie";
import { openRoute } from "@/lib/door/handle";

export const POST = openRoute({ body: codeBody }, async ({ body, request, address, agent }) => {
  await proveLink(cookieOf(request, linkCookie) ?? "", body.code, { address, agent });
  return {};
});
