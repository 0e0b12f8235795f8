import { LinkStopped, linkCookie, proveLink, provenLink } from "@/lib/auth/link-session";
import type { Language } from "@/lib/form/words";
import { stopLink } from "@/lib/order/customer-link";
import type { Link } from "@/lib/store/link-rows";
import type { Asking } from "./asking";
import { cookieOf } from "./cookie";
import { carryOutIfDue } from "./order-command";

/** Proves the session in this request by the mailed code, and answers the customer's language. Too many wrong codes are told the order's sales. */
export async function proveByCode({ body, request, address, agent }: Asking<{ code: string }>): Promise<Language> {
  const session = cookieOf(request, linkCookie) ?? "";
  try {
    await proveLink(session, body.code, { address, agent });
  } catch (error) {
    if (error instanceof LinkStopped) await stop(error.link);
    throw error;
  }
  return (await provenLink(session)).order.terms.customer.language;
}

/** However often it is tried afterwards, its order learns of it once. */
function stop(link: Link): Promise<void> {
  return carryOutIfDue(link.stream, { key: `stopped:${link.id.slice(0, 32)}`, requested: { stopped: link.id } }, (order) => stopLink(order, link));
}
