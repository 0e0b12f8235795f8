import type { z } from "zod";
import type { LinkMatter } from "@/lib/auth/link-session";
import { isSuperseded } from "@/lib/order/customer-link";
import type { Circumstances, OrderEvent } from "@/lib/order/events";
import type { Ground } from "@/lib/order/ground";
import { confirmNotice, disputeNotice } from "@/lib/order/notice";
import type { ByLink } from "@/lib/order/notice-events";
import type { Order } from "@/lib/order/order";
import type { CustomerActor } from "@/lib/order/people";
import { Refusal } from "@/lib/order/refusal";
import { decline } from "@/lib/order/return";
import { sign } from "@/lib/order/sign";
import { settleLink } from "@/lib/store/links";
import type { Asking } from "./asking";
import type { linkConfirmBody, linkDeclineBody, linkDifferBody, linkSignBody } from "./contract/link";
import { customerOf, linkHere } from "./link-here";
import { carryOutOn } from "./order-command";
import { checkConsent, placeAndTime } from "./signature";

/** The customer signs what the link is about; who he is, the mailed code proved. */
export async function signByLink(asking: Asking<z.infer<typeof linkSignBody>>): Promise<object> {
  const { body, language, address, agent, request } = asking;
  checkConsent(body.seen);
  const matter = await linkHere(request);
  const { documentId, version, slotId } = matter.link;
  const circumstances = await byCode({ language, address, agent });
  const { mark, seen, remark } = body;
  return settled(asking, matter, customerOf(matter, body.name), "signed", (order, by, ground) =>
    sign(order, by, ground, { documentId, version, slotId, mark, seen, remark, reservation: false, circumstances }),
  );
}

/** The customer declines, says why, and may say what he would sign; it goes back to sales. */
export async function declineByLink(asking: Asking<z.infer<typeof linkDeclineBody>>): Promise<object> {
  const matter = await linkHere(asking.request);
  const { documentId, version } = matter.link;
  return settled(asking, matter, contactIn(matter), "declined", (order, customer, ground) =>
    decline(order, customer, ground, { documentId, version, ...asking.body }),
  );
}

/** The customer confirms that the notice matches what was agreed (5.1). */
export async function confirmByLink(asking: Asking<z.infer<typeof linkConfirmBody>>): Promise<object> {
  const matter = await linkHere(asking.request);
  const byLink = await answerOf(asking);
  const by = customerOf(matter, asking.body.name);
  return settled(asking, matter, by, "confirmed", (order) => confirmNotice(order, { documentId: matter.link.documentId, ...byLink }));
}

/** The customer states where the notice differs from what was agreed; sales decides who reviews again (5.2). */
export async function differByLink(asking: Asking<z.infer<typeof linkDifferBody>>): Promise<object> {
  const matter = await linkHere(asking.request);
  const byLink = await answerOf(asking);
  const { text } = asking.body;
  return settled(asking, matter, contactIn(matter), "disputed", (order) => disputeNotice(order, { documentId: matter.link.documentId, text, ...byLink }));
}

async function answerOf(asking: Asking<{ seen: ByLink["seen"] }>): Promise<ByLink> {
  return { seen: asking.body.seen, circumstances: await byCode(asking) };
}

async function byCode({ language, address, agent }: Pick<Asking, "language" | "address" | "agent">): Promise<Circumstances> {
  return { ...(await placeAndTime()), language, proof: "code", address, agent };
}

/** The customer where no name is asked. */
function contactIn(matter: LinkMatter): CustomerActor {
  const { contact, name } = matter.order.terms.customer;
  return customerOf(matter, contact || name);
}

/** The entry decides; the link only remembers how it ended, and opens to nobody any more. */
async function settled(
  { key, requested }: Pick<Asking, "key" | "requested">,
  { link, order }: LinkMatter,
  customer: CustomerActor,
  outcome: "signed" | "declined" | "confirmed" | "disputed",
  decide: (order: Order, by: CustomerActor, ground: Ground) => OrderEvent[],
): Promise<object> {
  const own = key.replace(/^open:/, `link-${link.id.slice(0, 16)}:`);
  await carryOutOn(order.stream, { kind: "customer", customer }, { key: own, requested }, (present, ground) => {
    // Between the look at the link and the entry it may have been replaced.
    const version = present.documents.find((one) => one.id === link.documentId)?.versions.find((one) => one.version === link.version);
    if (isSuperseded(link, present, version ?? {})) throw new Refusal("deadLink");
    return decide(present, customer, ground);
  });
  await settleLink(link.id, outcome, new Date().toISOString());
  return { state: outcome };
}
