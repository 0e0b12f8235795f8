import type { z } from "zod";
import type { LinkMatter } from "@/lib/auth/link-session";
import type { OrderEvent } from "@/lib/order/events";
import type { Ground } from "@/lib/order/ground";
import type { Order } from "@/lib/order/order";
import type { CustomerActor } from "@/lib/order/people";
import { decline } from "@/lib/order/return";
import { sign } from "@/lib/order/sign";
import { settleLink } from "@/lib/store/links";
import type { Asking } from "./asking";
import type { linkDeclineBody, linkSignBody } from "./contract/link";
import { customerOf, linkHere } from "./link-here";
import { carryOutOn } from "./order-command";
import { checkConsent, placeAndTime } from "./signature";

/** The customer signs what the link is about; who he is, the mailed code proved. */
export async function signByLink(asking: Asking<z.infer<typeof linkSignBody>>): Promise<object> {
  const { body, language, address, agent, request } = asking;
  checkConsent(body.seen);
  const matter = await linkHere(request);
  const { documentId, version, slotId } = matter.link;
  const circumstances = { ...(await placeAndTime()), language, proof: "code", address, agent } as const;
  const { mark, seen, remark } = body;
  return settled(asking, matter, customerOf(matter, body.name), "signed", (order, by, ground) =>
    sign(order, by, ground, { documentId, version, slotId, mark, seen, remark, reservation: false, circumstances }),
  );
}

/** The customer declines, says why, and may say what he would sign; it goes back to sales. */
export async function declineByLink(asking: Asking<z.infer<typeof linkDeclineBody>>): Promise<object> {
  const matter = await linkHere(asking.request);
  const { documentId, version } = matter.link;
  const by = customerOf(matter, matter.order.terms.customer.contact || matter.order.terms.customer.name);
  return settled(asking, matter, by, "declined", (order, customer) => decline(order, customer, { documentId, version, ...asking.body }));
}

/** The entry decides; the link only remembers how it ended, and opens to nobody any more. */
async function settled(
  { key, requested }: Pick<Asking, "key" | "requested">,
  { link, order }: LinkMatter,
  customer: CustomerActor,
  outcome: "signed" | "declined",
  decide: (order: Order, by: CustomerActor, ground: Ground) => OrderEvent[],
): Promise<object> {
  const own = key.replace(/^open:/, `link-${link.id.slice(0, 16)}:`);
  await carryOutOn(order.stream, { kind: "customer", customer }, { key: own, requested }, (present, ground) => decide(present, customer, ground));
  await settleLink(link.id, outcome, new Date().toISOString());
  return { state: outcome };
}
