import { LinkStopped, linkCookie, proveLink, provenLink } from "@/lib/auth/link-session";
import type { Language } from "@/lib/form/words";
import { stopLink } from "@/lib/order/customer-link";
import { Refusal } from "@/lib/order/refusal";
import type { Link } from "@/lib/store/links";
import type { Asking } from "./asking";
import { cookieOf } from "./cookie";
import { carryOutOn } from "./order-command";

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

/** Keyed by the link: however often it is tried afterwards, its order learns of it once. */
async function stop(link: Link): Promise<void> {
  try {
    await carryOutOn(link.stream, { kind: "system" }, { key: `stopped:${link.id.slice(0, 32)}`, requested: { stopped: link.id } }, (order) => {
      const events = stopLink(order, link);
      if (events.length === 0) throw new Refusal("nothingDue");
      return events;
    });
  } catch (error) {
    if (!(error instanceof Refusal && error.reason === "nothingDue")) throw error;
  }
}
