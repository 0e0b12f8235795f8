import type { ClockEvent } from "./clock-events";
import type { CustomerEvent } from "./customer-events";
import type { OrderEvent } from "./events";
import type { Occasion } from "./evolve";
import { type DocumentEvent, withDocument } from "./evolve-document";
import type { ExceptionEvent } from "./exception-events";
import type { MeetingEvent } from "./meeting-events";
import type { NoticeEvent } from "./notice-events";
import type { LogLine, Order } from "./order";
import { personOf, reviewingDepartments } from "./people";

type LifeEvent = Exclude<OrderEvent, DocumentEvent | ClockEvent | ExceptionEvent | NoticeEvent | MeetingEvent | CustomerEvent>;

const lifeEvents = [
  "registered",
  "sentBack",
  "corrected",
  "handedOn",
  "meetingCalled",
  "reviewPassed",
  "reviewedAgain",
  "reviewFailed",
  "executionBegan",
  "logged",
  "notAccepted",
  "findingRaised",
  "findingSettled",
  "changeAgreed",
  "termsChanged",
  "changeRefused",
  "refused",
  "closed",
] as const satisfies LifeEvent["type"][];

/** Whether the event is a step of an order's life, as `afterLifeEvent` reads them. */
export function isLifeEvent(event: { type: string }): event is LifeEvent {
  return (lifeEvents as readonly string[]).includes(event.type);
}

/** The order after a step of its life. Whatever did not change is shared with the order before. */
export function afterLifeEvent(order: Order, event: LifeEvent, occasion: Occasion): Order {
  const { at } = occasion;
  switch (event.type) {
    case "registered":
    case "sentBack":
      return order;
    case "corrected":
      return { ...order, terms: event.terms };
    case "handedOn":
      return { ...order, stage: "review", round: 1, reviewing: [...reviewingDepartments] };
    case "meetingCalled":
      return { ...order, stage: "meeting" };
    case "reviewPassed":
      return { ...order, stage: "result", milestones: event.milestones, refusedReason: undefined };
    case "reviewedAgain":
      return { ...order, stage: "review", round: event.round, reviewing: event.departments };
    case "reviewFailed":
      return { ...order, stage: "result", refusedReason: event.reason };
    case "executionBegan":
      return { ...order, stage: "execution", concerned: event.concerned, begunAt: order.begunAt ?? at };
    case "logged":
      return { ...order, log: [...order.log, logLine(event, occasion)] };
    case "notAccepted":
      return notAccepted(order, event, occasion);
    case "findingRaised":
      return { ...order, findings: [...order.findings, finding(event, at)] };
    case "findingSettled":
      return { ...order, findings: order.findings.map((one) => (one.id === event.findingId ? { ...one, settledAt: at } : one)) };
    case "changeAgreed":
      return { ...order, changes: [...order.changes, { round: event.round, state: "agreed", objections: [] }] };
    case "termsChanged":
      return termsChanged(order, event, at);
    case "changeRefused":
      return changeSettled(order, event.round, { state: "refused", settledAt: at, ...(event.reason && { reason: event.reason }) });
    case "refused":
      return { ...order, stage: "refused", refusedReason: event.reason };
    case "closed":
      return { ...order, stage: "closed", closedAt: at };
  }
}

function logLine(event: Extract<LifeEvent, { type: "logged" }>, { at, by }: Occasion): LogLine {
  const { type: _type, v: _v, ...line } = event;
  return { at, by: personOf(by), ...line };
}

/** What the customer declined to sign is over; a paper on which he did not accept is complete already. */
function notAccepted(order: Order, { documentId, deliveries }: Extract<LifeEvent, { type: "notAccepted" }>, { at }: Occasion): Order {
  const { documents } = withDocument(order, documentId, (document) => {
    const declined = document.versions.at(-1)?.voided;
    return declined ? { ...document, dropped: { reason: declined.reason, at, by: declined.by } } : document;
  });
  return { ...order, documents, unaccepted: [...(order.unaccepted ?? []), ...deliveries] };
}

function finding({ findingId: id, text, department, deadline, from }: Extract<LifeEvent, { type: "findingRaised" }>, raisedAt: string) {
  return { id, text, department, deadline, from, raisedAt };
}

function termsChanged(order: Order, { round, terms, adjusting, due }: Extract<LifeEvent, { type: "termsChanged" }>, at: string): Order {
  const adjustments = adjusting.map((department) => ({ round, department, since: at, due }));
  const formerTerms = [...order.formerTerms, { terms: order.terms, until: at }];
  return { ...changeSettled(order, round, { state: "passed", settledAt: at }), terms, formerTerms, adjustments: [...order.adjustments, ...adjustments] };
}

function changeSettled(order: Order, round: number, how: { state: "passed" | "refused"; settledAt: string; reason?: string }): Order {
  return { ...order, changes: order.changes.map((one) => (one.round === round ? { ...one, ...how } : one)) };
}
