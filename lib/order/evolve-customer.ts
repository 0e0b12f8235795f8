import type { AtCustomer, Contact, CustomerEvent, LinkStanding } from "./customer-events";
import type { Occasion } from "./evolve";
import { withDocument, withVersion } from "./evolve-document";
import type { Order, Version } from "./order";
import { waitingForCustomer } from "./waiting-for-customer";

const customerEvents = ["linkSentAgain", "linkStopped", "linkExpired", "signatureReminded", "contactCorrected"] as const satisfies CustomerEvent["type"][];

export function isCustomerEvent(event: { type: string }): event is CustomerEvent {
  return (customerEvents as readonly string[]).includes(event.type);
}

/** The order after something happened on the way to its customer. */
export function afterCustomerEvent(order: Order, event: CustomerEvent, { at, seq }: Occasion): Order {
  switch (event.type) {
    case "linkSentAgain":
      return withLink(order, event, () => ({ seq, sentAt: at }));
    case "linkStopped":
      return withLink(order, event, (before) => ({ ...before, seq, stoppedAt: at }));
    case "linkExpired":
      return withLink(order, event, (before) => ({ seq: 0, ...before, expiredAt: at }));
    case "signatureReminded":
      return withWaiting(order, event, (version) => ({ ...version, reminded: [...(version.reminded ?? []), at] }));
    case "contactCorrected": {
      const { contact, mail, phone, language } = order.terms.customer;
      const former = [...(order.formerContacts ?? []), { contact, mail, phone, language, until: at, reason: event.reason }];
      const corrected = { ...order, formerContacts: former, terms: withContact(order, event.contact) };
      if (event.contact.mail === mail) return corrected;
      return waitingForCustomer(corrected).reduce<Order>((after, one) => withLink(after, one, () => ({ seq, sentAt: at })), corrected);
    }
  }
}

function withContact({ terms }: Order, { contact, mail, phone, language }: Contact) {
  return { ...terms, customer: { ...terms.customer, contact, mail, phone, language } };
}

function withLink(order: Order, at: AtCustomer, change: (before: LinkStanding | undefined) => LinkStanding): Order {
  return withWaiting(order, at, (version) => ({ ...version, link: change(version.link) }));
}

function withWaiting(order: Order, { documentId, version }: AtCustomer, change: (version: Version) => Version): Order {
  return withDocument(order, documentId, (document) => withVersion(document, version, change));
}
