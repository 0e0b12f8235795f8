import type { Customer } from "./terms";

/** How the customer of an order is reached; no commercial term. */
export type Contact = Pick<Customer, "contact" | "mail" | "phone" | "language">;

/** A version that waits for the customer: to sign at a slot of it, or without one to confirm a notice (5.1). */
export type AtCustomer = { documentId: string; version: number; slotId?: string };

/** What becomes of the way to the customer: his links, his address. */
export type CustomerEvent =
  /** By sales: a new link; those sent before open nothing. */
  | ({ type: "linkSentAgain"; v: 1 } & AtCustomer)
  /** Too many wrong codes: no link sent so far opens anything. `tries`: how many. */
  | ({ type: "linkStopped"; v: 1; tries: number } & AtCustomer)
  /** The last link has expired, and the customer has not answered. */
  | ({ type: "linkExpired"; v: 1 } & AtCustomer)
  /** The customer is reminded to sign; `times` counts this reminder too. */
  | ({ type: "signatureReminded"; v: 1; times: number } & AtCustomer)
  /** By sales. With another address no link sent so far opens anything. */
  | { type: "contactCorrected"; v: 1; contact: Contact; reason: string };

/** How the way to the customer stands for a version that waits for him. `seq`: of the entry that ended every link owed before it. */
export type LinkStanding = { seq: number; sentAt?: string; stoppedAt?: string; expiredAt?: string };

/** How the customer was reached before his contact was corrected. */
export type FormerContact = Contact & { until: string; reason: string };
