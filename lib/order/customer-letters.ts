import type { Intent } from "@/lib/ledger/entry";
import type { AtCustomer, CustomerEvent } from "./customer-events";
import type { Order } from "./order";
import type { Person } from "./people";
import { staffLetters } from "./staff-letters";
import { waitingForCustomer } from "./waiting-for-customer";

/** Who hears of the way to the customer: he gets his link anew, or is reminded; sales learns when a link leads nowhere any more. */
export function customerLetters(event: CustomerEvent, before: Order | null, order: Order, people: Person[]): Intent[] {
  switch (event.type) {
    case "linkSentAgain":
      return [linkLetter(order, event)];
    case "contactCorrected":
      return before?.terms.customer.mail === event.contact.mail ? [] : waitingForCustomer(order).map((one) => linkLetter(order, one));
    case "signatureReminded":
      return [toCustomer(order, event, "signReminder"), { ...about(event), to: { person: order.owner.id }, letter: "unsigned" }];
    case "linkExpired":
      return [{ ...about(event), to: { person: order.owner.id }, letter: "linkExpired" }];
    case "linkStopped":
      return staffLetters(people, ["sales"], "linkStopped", about(event));
  }
}

function linkLetter(order: Order, at: AtCustomer): Intent {
  return toCustomer(order, at, at.slotId ? "customerSign" : "customerNotice");
}

function toCustomer({ terms }: Order, at: AtCustomer, letter: string): Intent {
  return { ...about(at), to: { mail: terms.customer.mail }, letter };
}

function about({ documentId, version, slotId }: AtCustomer) {
  return { documentId, version, ...(slotId && { slotId }) };
}
