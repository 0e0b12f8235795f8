import { dueMoved, type Pause, pausedDays } from "@/lib/calendar/pause";
import { type Clock, dueAfter } from "@/lib/calendar/working-days";
import type { Moved, Question } from "./clock-events";
import { currentVersion, isCompleted } from "./document";
import type { Due, OrderEvent } from "./events";
import type { ChangeReviewFacts } from "./facts";
import type { Ground } from "./ground";
import { mustBeLive } from "./live";
import type { Order, OrderDocument } from "./order";
import { type Actor, type Department, reviewingDepartments } from "./people";
import { Refusal } from "./refusal";

type Timed = OrderDocument & { due: Due };

/** Documents whose time is running. */
export function openDeadlines(order: Order): Timed[] {
  return order.documents.filter((one): one is Timed => one.due !== undefined && !one.dropped && !isCompleted(one));
}

/** Departments that a document's time runs for: its own, or those that a change review asks (7.2). */
export function departmentsTimed(document: OrderDocument): readonly Department[] {
  if (document.form !== "changeReview") return [document.department];
  return (currentVersion(document)?.facts as ChangeReviewFacts | undefined)?.concerned ?? reviewingDepartments;
}

export function isPausedBy(document: OrderDocument, question: Pick<Question, "pauses">): boolean {
  return departmentsTimed(document).some((department) => question.pauses.some((one) => one === department));
}

/** When a question's pause ended; undefined while it lasts. */
export function endOfPause({ answer, pauseEnded }: Question): string | undefined {
  return pauseEnded?.at ?? answer?.at;
}

/** The pauses of a document that have ended, in so far as they fell after its opening. */
function endedPauses(order: Order, document: OrderDocument): Pause[] {
  return order.questions.flatMap((question) => {
    const to = endOfPause(question);
    return to && isPausedBy(document, question) ? [pauseOf(question, document, to)] : [];
  });
}

function pauseOf({ askedAt }: Question, { openedAt }: OrderDocument, to: string): Pause {
  return { from: askedAt > openedAt ? askedAt : openedAt, to };
}

/**
 * When a document is due as things stand at `now`: its deadline, moved by the working days on which it stands still because of a
 * question that is not answered yet.
 */
export function dueNow(order: Order, document: OrderDocument, clock: Clock, now: string): Due | undefined {
  if (!document.due) return undefined;
  const lasting = order.questions.filter((one) => !endOfPause(one) && isPausedBy(document, one));
  return lasting.length === 0
    ? document.due
    : moved(
        document.due,
        endedPauses(order, document),
        lasting.map((one) => pauseOf(one, document, now)),
        clock,
      );
}

/** Working days by which questions to the customer have moved a document's deadline, those of pauses that last counted up to `now` (3). */
export function daysAdded(order: Order, document: OrderDocument, clock: Clock, now: string): number {
  const due = dueNow(order, document, clock, now);
  const pauses = order.questions.filter((one) => isPausedBy(document, one)).map((one) => pauseOf(one, document, endOfPause(one) ?? now));
  return due ? pausedDays(pauses, clock).filter((day) => day <= due.day).length : 0;
}

/** Deadlines as they stand once a question's pause ends at `now`. Days that an earlier pause has counted already count once. */
export function movedBy(order: Order, question: Question, { clock, now }: Ground): Moved[] {
  if (endOfPause(question)) return [];
  return openDeadlines(order).flatMap((document) => {
    if (!isPausedBy(document, question)) return [];
    const due = moved(document.due, endedPauses(order, document), [pauseOf(question, document, now)], clock);
    return due === document.due ? [] : [{ documentId: document.id, due }];
  });
}

function moved(due: Due, counted: Pause[], pauses: Pause[], clock: Clock): Due {
  const before = new Set(pausedDays(counted, clock));
  return dueMoved(
    due,
    pausedDays(pauses, clock).filter((day) => !before.has(day)),
    clock,
  );
}

/** An open deadline that counts otherwise by the company's present calendar. */
export type Move = { documentId: string; from: Due; to: Due };

/** What a changed calendar would move, pauses and all, before and after (3). */
export function movesBy(order: Order, clock: Clock): Move[] {
  return openDeadlines(order).flatMap((document) => {
    const to = dueMoved(dueAfter(document.openedAt, document.due.days, clock), pausedDays(endedPauses(order, document), clock), clock);
    return to.at === document.due.at ? [] : [{ documentId: document.id, from: document.due, to }];
  });
}

export function mayMoveDeadlines({ department }: Pick<Actor, "department">): boolean {
  return department === "sales" || department === "management";
}

/** Counts the open deadlines anew by the company's present calendar (3): a changed calendar moves nothing by itself. By sales or the general manager, with the reason. */
export function moveDeadlines(order: Order, by: Actor, { clock }: Ground, { reason }: { reason: string }): OrderEvent[] {
  mustBeLive(order);
  if (!mayMoveDeadlines(by)) throw new Refusal("notYourDepartment", { department: "sales" });
  const moves = movesBy(order, clock).map(({ documentId, to }) => ({ documentId, due: to }));
  if (moves.length === 0) throw new Refusal("noDeadlineMoves");
  return [{ type: "deadlinesMoved", v: 1, reason, calendar: clock.calendar.id, moved: moves }];
}
