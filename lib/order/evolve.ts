import type { Entry } from "@/lib/ledger/entry";
import type { OrderEvent } from "./events";
import { afterClockEvent, isClockEvent } from "./evolve-clock";
import { afterCustomerEvent, isCustomerEvent } from "./evolve-customer";
import { afterDocumentEvent, isDocumentEvent } from "./evolve-document";
import { afterExceptionEvent, isExceptionEvent } from "./evolve-exceptions";
import { afterLifeEvent, isLifeEvent } from "./evolve-life";
import { afterMeetingEvent, isMeetingEvent } from "./evolve-meeting";
import { afterNoticeEvent, isNoticeEvent } from "./evolve-notice";
import type { Order } from "./order";
import type { By } from "./people";

/** Where and when an event happened: what `apply` needs beside the event itself. */
export type Occasion = { stream: string; seq: number; at: string; by: By };

/**
 * An order after one event. The order given is left as it was; what did not change is shared with it. Throws on an event that this
 * release does not know, which a newer one has written: an order without it would be another order.
 */
export function apply(order: Order | null, event: OrderEvent, occasion: Occasion): Order {
  if (event.v !== 1) throw unknownEvent(event, occasion);
  const next = { ...(order ?? newOrder(event, occasion)), seq: occasion.seq, at: occasion.at };
  if (isExceptionEvent(event)) return afterExceptionEvent(next, event, occasion);
  if (isClockEvent(event)) return afterClockEvent(next, event, occasion);
  if (isMeetingEvent(event)) return afterMeetingEvent(next, event, occasion);
  if (isCustomerEvent(event)) return afterCustomerEvent(next, event, occasion);
  if (isNoticeEvent(event)) return afterNoticeEvent(next, event, occasion);
  if (isDocumentEvent(event)) return afterDocumentEvent(next, event, occasion);
  if (isLifeEvent(event)) return afterLifeEvent(next, event, occasion);
  throw unknownEvent(event, occasion);
}

function unknownEvent({ type, v }: { type: string; v: number }, { stream, seq }: Occasion): Error {
  return new Error(`entry ${stream}/${seq} holds ${type} version ${v}, which this release does not know`);
}

/** An order after events that are not in the ledger yet. */
export function orderAfter(before: Order | null, events: OrderEvent[], occasion: Occasion): Order {
  const after = events.reduce<Order | null>((order, event) => apply(order, event, occasion), before);
  if (!after) throw new Error(`${occasion.stream} begins with no event`);
  return after;
}

/** An order after one entry of its stream. Reads every event version ever written. */
export function evolve(order: Order | null, entry: Entry<OrderEvent>): Order {
  if (!entry.body) throw new Error(`entry ${entry.stream}/${entry.seq} has been disposed of; its order can no longer be replayed`);
  const occasion = { stream: entry.stream, seq: entry.seq, at: entry.at, by: entry.body.by };
  return { ...orderAfter(order, entry.body.events, occasion), hash: entry.hash };
}

function newOrder(event: OrderEvent, { stream, seq, at }: Occasion): Order {
  if (event.type !== "registered") throw new Error(`the stream ${stream} begins with ${event.type} instead of registered`);
  return {
    stream,
    no: event.no,
    seq,
    at,
    hash: "",
    stage: "preliminary",
    owner: event.owner,
    registeredAt: at,
    documentLanguage: event.documentLanguage,
    terms: event.terms,
    formerTerms: [],
    round: 0,
    reviewing: [],
    concerned: [],
    documents: [],
    milestones: [],
    log: [],
    findings: [],
    changes: [],
    questions: [],
    reReviews: [],
    followUps: [],
    adjustments: [],
    waivers: [],
    reopenings: [],
  };
}
