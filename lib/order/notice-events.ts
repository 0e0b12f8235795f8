import type { Circumstances } from "./events";
import type { Seen } from "./mark";
import type { Actor, CustomerActor } from "./people";

/** How a customer's answer by his link came about: what he was shown, and the circumstances. */
export type ByLink = { seen: Pick<Seen, "content" | "rendition">; circumstances: Circumstances };

/** What becomes of a result notice that was sent (5.1). */
export type NoticeEvent =
  | ({ type: "noticeConfirmed"; v: 1; documentId: string; version: number } & ByLink)
  /** By sales: the customer has confirmed in another way; `text` says how. */
  | { type: "confirmationRecorded"; v: 1; documentId: string; version: number; text: string }
  /** Opens a re-assessment (5.2) under `raiseId`. */
  | ({ type: "noticeDisputed"; v: 1; documentId: string; version: number; text: string; raiseId: string } & ByLink)
  /** The customer is reminded; `times` counts this reminder too. */
  | { type: "confirmationReminded"; v: 1; documentId: string; version: number; times: number };

/** The customer's answer to a notice, beside its version. `text`: what differs, or how sales learned that he confirms. */
export type NoticeAnswer = { how: "confirmed" | "disputed"; text: string; at: string; by: Actor | CustomerActor };
