import { cookies } from "next/headers";
import { proofCookie } from "@/lib/auth/cookies";
import { exchangeLink, linkCookie, linkSessionSeconds } from "@/lib/auth/link-session";
import { exchangeBody } from "@/lib/door/contract/link";
import { openRoute } from "@/lib/door/handle";

/** Happens on a press. Opening the page does nothing, so that no scanner or prefetch uses the link. */
export const POST = openRoute({ body: exchangeBody }, async ({ body, address, agent }) => {
  const { session, mail } = await exchangeLink(body.token, { address, agent });
  (await cookies()).set(linkCookie, session, proofCookie(linkSessionSeconds));
  return { mail };
});
