import { documentIdOf } from "./document-id";
import type { Occasion } from "./evolve";
import { withDocument, withVersion } from "./evolve-document";
import type { ExceptionEvent } from "./exception-events";
import type { Objection } from "./exceptions";
import type { Order, SlotState } from "./order";
import { personOf } from "./people";

const exceptionEvents = [
  "reviewRaised",
  "reviewScoped",
  "changeReviewWidened",
  "objected",
  "followUpOpened",
  "followUpClosed",
  "changeMeetingCalled",
  "planAdjusted",
  "waived",
  "cancelled",
  "reopened",
] as const satisfies ExceptionEvent["type"][];

export function isExceptionEvent(event: { type: string }): event is ExceptionEvent {
  return (exceptionEvents as readonly string[]).includes(event.type);
}

/** The order after it left the straight way. */
export function afterExceptionEvent(order: Order, event: ExceptionEvent, occasion: Occasion): Order {
  const { at, by } = occasion;
  switch (event.type) {
    case "reviewRaised": {
      const { raiseId: id, cause, reason } = event;
      return { ...order, reReviews: [...order.reReviews, { id, cause, reason, raisedAt: at, by: personOf(by), objections: [] }] };
    }
    case "reviewScoped": {
      const { departments, reason, round } = event;
      const scope = { departments, reason, ...(round && { round }), at, by: personOf(by) };
      return { ...order, reReviews: order.reReviews.map((one) => (one.id === event.raiseId ? { ...one, scope } : one)) };
    }
    case "changeReviewWidened": {
      const added = { reason: event.reason, at, by: personOf(by) };
      const slots = event.slots.map((slot): SlotState => ({ ...slot, state: "open", added }));
      return withDocument(order, event.documentId, (one) =>
        withVersion(one, event.version, (version) => ({ ...version, slots: [...version.slots, ...slots] })),
      );
    }
    case "objected":
      return withObjection(order, event.about, { department: event.department, text: event.text, at, by: personOf(by) });
    case "followUpOpened": {
      const { followUpId: id, text, department, owner, deadline, from } = event;
      return { ...order, followUps: [...order.followUps, { id, text, department, owner, deadline, from, openedAt: at }] };
    }
    case "followUpClosed": {
      const closed = { text: event.text, at, by: personOf(by) };
      return { ...order, followUps: order.followUps.map((one) => (one.id === event.followUpId ? { ...one, closed } : one)) };
    }
    case "planAdjusted":
      return withAdjusted(order, event, occasion);
    default:
      return afterTurn(order, event, occasion);
  }
}

type Turn = Extract<ExceptionEvent, { type: "changeMeetingCalled" | "waived" | "cancelled" | "reopened" }>;

function afterTurn(order: Order, event: Turn, { at, by, seq }: Occasion): Order {
  switch (event.type) {
    case "changeMeetingCalled":
      return { ...order, changes: order.changes.map((one) => (one.round === event.round ? { ...one, state: "meeting" } : one)) };
    case "waived": {
      const { gate, reason, missing } = event;
      return { ...order, waivers: [...order.waivers, { gate, reason, at, by: personOf(by), seq, ...(missing && { missing }) }] };
    }
    case "cancelled":
      return { ...order, stage: "cancelled", refusedReason: event.reason };
    case "reopened":
      return reopened(order, { reason: event.reason, at, by: personOf(by) });
  }
}

/** What was waived for one closure is not waived for the next. */
function reopened(order: Order, reopening: Order["reopenings"][number]): Order {
  const waivers = order.waivers.map((one) => ({ ...one, lapsed: true as const }));
  return { ...order, stage: "execution", closedAt: undefined, waivers, reopenings: [...order.reopenings, reopening] };
}

type Adjusted = Extract<ExceptionEvent, { type: "planAdjusted" }>;

function withAdjusted(order: Order, { round, department, text, milestones: moved = [] }: Adjusted, { at, by }: Occasion): Order {
  const done = { text, at, by: personOf(by) };
  const milestones = order.milestones.map((one) => {
    const to = moved.find(({ id }) => id === one.id);
    return to ? { ...one, date: to.date, earlier: [...(one.earlier ?? []), { date: one.date, until: at, round }] } : one;
  });
  return {
    ...order,
    milestones,
    adjustments: order.adjustments.map((one) => (one.round === round && one.department === department ? { ...one, done } : one)),
  };
}

function withObjection(order: Order, about: string, objection: Objection): Order {
  const add = <T extends { objections: Objection[] }>(one: T) => ({ ...one, objections: [...one.objections, objection] });
  return {
    ...order,
    reReviews: order.reReviews.map((one) => (one.id === about ? add(one) : one)),
    changes: order.changes.map((one) => (documentIdOf("changeReview", "sales", one.round) === about ? add(one) : one)),
  };
}
