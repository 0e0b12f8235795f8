import { addDays } from "@/lib/calendar/working-days";
import { dayIn } from "@/lib/calendar/zone";
import { daysSince } from "./checks";
import type { AtCustomer, LinkStanding } from "./customer-events";
import type { OrderEvent } from "./events";
import type { Ground } from "./ground";
import { mustBeLive } from "./live";
import { mostReminders, remindAfter } from "./notice";
import type { Order, Version } from "./order";
import type { Actor } from "./people";
import { passes, Refusal } from "./refusal";
import { versionAt, waitingForCustomer } from "./waiting-for-customer";

/** Days that a customer's link is good for. */
export const linkDays = 30;

/** Wrong codes on one link, however often it is opened, after which it opens nothing any more. */
export const mostWrongCodes = 20;

/** Whether a link that entry `seq` owed to an address was replaced, stopped, or sent to an address that is no longer the customer's. */
export function isSuperseded({ seq, mail }: { seq: number; mail: string }, order: Order, { link }: { link?: LinkStanding }): boolean {
  return mail !== order.terms.customer.mail || seq < (link?.seq ?? 0);
}

type Sender = Pick<Actor, "department">;

/** Whether somebody may send the customer a new link to a document. */
export function maySendLink(order: Order, by: Sender, documentId: string): boolean {
  return passes(() => linkedTo(order, by, documentId));
}

/** Sales sends the customer a new link for what waits for him; earlier ones open nothing from now on. */
export function sendLinkAgain(order: Order, by: Actor, { documentId }: { documentId: string }): OrderEvent[] {
  return [{ type: "linkSentAgain", v: 1, ...linkedTo(order, by, documentId) }];
}

/** What a new link to a document leads the customer to; refuses where the document does not wait for him. */
function linkedTo(order: Order, by: Sender, documentId: string): AtCustomer {
  mustBeLive(order);
  if (by.department !== "sales") throw new Refusal("notYourDepartment", { department: "sales" });
  const waiting = waitingForCustomer(order).find((one) => one.documentId === documentId);
  if (!waiting) throw new Refusal("notAtCustomer");
  return waiting;
}

/** By the system: too many wrong codes were given. Nothing where the link opens nothing already: it was replaced, or its version no longer waits. */
export function stopLink(order: Order, { seq, mail, documentId, version, slotId }: AtCustomer & { seq: number; mail: string }): OrderEvent[] {
  const isItsOwn = (one: AtCustomer) => one.documentId === documentId && one.version === version && (one.slotId ?? "") === (slotId ?? "");
  const waiting = waitingForCustomer(order).find(isItsOwn);
  if (!waiting || isSuperseded({ seq, mail }, order, versionAt(order, waiting))) return [];
  return [{ type: "linkStopped", v: 1, ...waiting, tries: mostWrongCodes }];
}

/** By the system: reminds a customer who has not signed every third working day, three times at most; each reminder brings a link of its own. */
export function remindToSign(order: Order, { clock, now }: Ground): OrderEvent[] {
  return waitingForCustomer(order).flatMap((waiting) => {
    const version = versionAt(order, waiting);
    const times = (version.reminded ?? []).length + 1;
    if (!waiting.slotId || times > mostReminders || daysSince(lastSent(version), now, clock) < remindAfter) return [];
    return [{ type: "signatureReminded", v: 1, ...waiting, times }];
  });
}

/** By the system: tells once that the last link has expired while something still waits for the customer. */
export function callExpiredLinks(order: Order, { clock, now }: Ground): OrderEvent[] {
  return waitingForCustomer(order).flatMap((waiting) => {
    const version = versionAt(order, waiting);
    const last = lastSent(version);
    const told = [version.link?.expiredAt, version.link?.stoppedAt].some((at) => at !== undefined && at >= last);
    const ends = addDays(dayIn(clock.zone, last), linkDays);
    return told || dayIn(clock.zone, now) <= ends ? [] : [{ type: "linkExpired", v: 1, ...waiting }];
  });
}

/** When the customer was last sent a link: with the document, with a reminder, or again. */
function lastSent({ completedAt, submittedAt, reminded, link }: Version): string {
  return [completedAt ?? submittedAt, reminded?.at(-1) ?? "", link?.sentAt ?? ""].reduce((one, other) => (one > other ? one : other));
}
