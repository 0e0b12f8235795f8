import type { ClockEvent, Moved, Question } from "./clock-events";
import type { Occasion } from "./evolve";
import { withDocument } from "./evolve-document";
import type { Order } from "./order";
import { endOfPause, isPausedBy, openDeadlines, pauseOf } from "./pauses";
import { personOf } from "./people";

const clockEvents = [
  "questionAsked",
  "questionAnswered",
  "pauseOverdue",
  "pauseEnded",
  "deadlinesMoved",
  "overdueCalled",
] as const satisfies ClockEvent["type"][];

export function isClockEvent(event: { type: string }): event is ClockEvent {
  return (clockEvents as readonly string[]).includes(event.type);
}

/** The order after something that stops or moves its clocks, or that came too late. */
export function afterClockEvent(order: Order, event: ClockEvent, { at, by }: Occasion): Order {
  switch (event.type) {
    case "questionAsked": {
      const { questionId: id, to, text, pauses } = event;
      return { ...order, questions: [...order.questions, { id, to, text, pauses, askedAt: at, by: personOf(by) }] };
    }
    case "questionAnswered":
      return withQuestion(moved(paused(order, event.questionId, at), event.moved), event.questionId, { answer: { at, text: event.text, by: personOf(by) } });
    case "pauseOverdue":
      return withQuestion(order, event.questionId, { overdueSince: at });
    case "pauseEnded":
      return withQuestion(moved(paused(order, event.questionId, at), event.moved), event.questionId, {
        pauseEnded: { at, reason: event.reason, by: personOf(by) },
      });
    case "deadlinesMoved":
      return moved(recounted(order, event.moved), event.moved);
    case "overdueCalled":
      return withDocument(order, event.documentId, (document) => ({ ...document, overdueSince: at }));
  }
}

function moved(order: Order, deadlines: Moved[]): Order {
  return deadlines.reduce((next, { documentId, due }) => withDocument(next, documentId, (document) => ({ ...document, due, overdueSince: undefined })), order);
}

/** Each document whose clock a question stopped keeps from when to when it stood still, whether or not that moved its deadline. */
function paused(order: Order, questionId: string, at: string): Order {
  const question = order.questions.find((one) => one.id === questionId);
  if (!question || endOfPause(question)) return order;
  const stopped = openDeadlines(order).filter((one) => isPausedBy(one, question));
  return stopped.reduce(
    (next, { id }) => withDocument(next, id, (document) => ({ ...document, pauses: [...(document.pauses ?? []), pauseOf(question, document, at)] })),
    order,
  );
}

function recounted(order: Order, deadlines: Moved[]): Order {
  return deadlines.reduce((next, { documentId, base }) => withDocument(next, documentId, (document) => ({ ...document, base })), order);
}

function withQuestion(order: Order, id: string, change: Partial<Question>): Order {
  return { ...order, questions: order.questions.map((one) => (one.id === id ? { ...one, ...change } : one)) };
}
