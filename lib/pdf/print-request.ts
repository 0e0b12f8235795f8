import type { Rendition } from "@/lib/form/rendition";
import { withoutCommercial } from "@/lib/form/without-commercial";
import type { Entry } from "@/lib/ledger/entry";
import type { OrderEvent } from "@/lib/order/events";
import type { Order } from "@/lib/order/order";
import type { Actor } from "@/lib/order/people";
import type { TimeLeft } from "@/lib/order/time-left";
import type { Letterhead } from "./printed";

/** Which version of which document is printed, from what, and for whom. */
export type PrintRequest = {
  order: Order;
  /** The order's entries, at least those of this document. */
  entries: Entry<OrderEvent>[];
  documentId: string;
  version: number;
  letterhead: Letterhead;
  /** IANA zone of the company, for instants that no signatory's circumstances fix. */
  zone: string;
  /** Whoever may be named in a slot that nobody has signed. */
  people: Actor[];
  /** How a version that is still being signed stands against its time, to a reader of this day. */
  time?: { left: TimeLeft; today: string };
  /** For a reader who may not read prices: leaves out what is commercial, and says that it is a reading copy. */
  withoutPrices?: boolean;
};

/** An event and the instant (ISO) of its entry. */
export type Happened<E> = { event: E; at: string };

/** What a person did to this version, oldest first, each with the instant of its entry. */
export function eventsOf<T extends "submitted" | "signed" | "struck">(
  { entries, documentId, version }: PrintRequest,
  type: T,
): Happened<Extract<OrderEvent, { type: T }>>[] {
  return entries.flatMap(({ at, body }) =>
    (body?.events ?? [])
      .filter((event): event is Extract<OrderEvent, { type: T }> => event.type === type && event.documentId === documentId && event.version === version)
      .map((event) => ({ event, at })),
  );
}

/** What this reader may see of a rendition. */
export function shownIn(rendition: Rendition, { withoutPrices }: PrintRequest): Rendition {
  return withoutPrices ? withoutCommercial(rendition) : rendition;
}
