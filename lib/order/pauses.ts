import type { Pause } from "@/lib/calendar/pause";
import { reviewersOf } from "./change-reviewers";
import type { Question } from "./clock-events";
import { isCompleted } from "./document";
import type { Due } from "./events";
import type { Order, OrderDocument } from "./order";
import type { Department } from "./people";

export type Timed = OrderDocument & { due: Due };

/** Documents whose time is running. */
export function openDeadlines(order: Order): Timed[] {
  return order.documents.filter((one): one is Timed => one.due !== undefined && !one.dropped && !isCompleted(one));
}

/** Departments that a document's time runs for: its own, or those that a change review asks (7.2). */
export function departmentsTimed(document: OrderDocument): readonly Department[] {
  return document.form === "changeReview" ? reviewersOf(document) : [document.department];
}

/** Whether somebody named the day by which something is due: no working days are counted up to it, so neither a pause nor a changed calendar moves it. */
export function isNamedDay({ days }: Pick<Due, "days">): boolean {
  return days === 0;
}

/** Whether a question stops a document's clock. */
export function isPausedBy(document: OrderDocument, question: Pick<Question, "pauses">): boolean {
  if (document.due && isNamedDay(document.due)) return false;
  return departmentsTimed(document).some((department) => question.pauses.some((one) => one === department));
}

/** When a question's pause ended; undefined while it lasts. */
export function endOfPause({ answer, pauseEnded }: Question): string | undefined {
  return pauseEnded?.at ?? answer?.at;
}

/** A document's clock stands still: a question that pauses it has no answer yet. */
export function standsStill(order: Order, document: OrderDocument): boolean {
  return order.questions.some((question) => isPausing(question, document));
}

/** The pauses of a document, in so far as they fell after its opening: those that have ended, and those that last as if they ended at `now`. */
export function pausesUntil(order: Order, document: OrderDocument, now: string): Pause[] {
  const lasting = order.questions.filter((question) => isPausing(question, document));
  return [...(document.pauses ?? []), ...lasting.map((question) => pauseOf(question, document, now))];
}

/** A question's pause of a document that ends at `to`. */
export function pauseOf({ askedAt }: Question, { openedAt }: OrderDocument, to: string): Pause {
  return { from: askedAt > openedAt ? askedAt : openedAt, to };
}

function isPausing(question: Question, document: OrderDocument): boolean {
  return !endOfPause(question) && isPausedBy(document, question);
}
