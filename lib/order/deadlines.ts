import { dueMoved, type Pause, pausedDays } from "@/lib/calendar/pause";
import { type Clock, clockNamed, dueAfter } from "@/lib/calendar/working-days";
import type { Moved, Question } from "./clock-events";
import type { Due, OrderEvent } from "./events";
import type { Ground } from "./ground";
import { mustBeLive } from "./live";
import type { Order, OrderDocument } from "./order";
import { endOfPause, isNamedDay, isPausedBy, openDeadlines, pauseOf, pausesUntil, standsStill } from "./pauses";
import type { Actor } from "./people";
import { Refusal } from "./refusal";

/**
 * When a document is due as things stand at `now`: its deadline, moved by the working days on which it stands still because of a
 * question that is not answered yet.
 */
export function dueNow(order: Order, document: OrderDocument, clock: Clock, now: string): Due | undefined {
  if (!document.due || !standsStill(order, document)) return document.due;
  return dueWith(document, document.due, pausesUntil(order, document, now), clock);
}

/** Working days by which questions to the customer have moved a document's deadline, those of pauses that last counted up to `now` (3). */
export function daysAdded(order: Order, document: OrderDocument, clock: Clock, now: string): number {
  const due = dueNow(order, document, clock, now);
  if (!due) return 0;
  return pausedDays(pausesUntil(order, document, now), clockNamed(clock, due.calendar)).filter((day) => day <= due.day).length;
}

/** Deadlines as they stand once a question's pause ends at `now`. */
export function movedBy(order: Order, question: Question, { clock, now }: Ground): Moved[] {
  if (endOfPause(question)) return [];
  return openDeadlines(order).flatMap((document) => {
    if (!isPausedBy(document, question)) return [];
    const due = dueWith(document, document.due, [...(document.pauses ?? []), pauseOf(question, document, now)], clock);
    return due.at === document.due.at ? [] : [{ documentId: document.id, due }];
  });
}

/**
 * A deadline with these pauses, always counted from where it lay without any, by the calendar that it names: whichever question is
 * answered first, a day on which the clock stood still counts once and none is lost (3).
 */
function dueWith(document: OrderDocument, { days, calendar }: Due, pauses: Pause[], clock: Clock): Due {
  const counting = clockNamed(clock, calendar);
  return dueMoved(document.base ?? dueAfter(document.openedAt, days, counting), pausedDays(pauses, counting), counting);
}

/** An open deadline that counts otherwise by the company's present calendar. */
export type Move = { documentId: string; from: Due; to: Due };

/** What a changed calendar would move, pauses and all, before and after (3). A day that somebody named is not counted and stays. */
export function movesBy(order: Order, clock: Clock): Move[] {
  return recounted(order, clock).map(({ documentId, from, due }) => ({ documentId, from, to: due }));
}

function recounted(order: Order, clock: Clock) {
  return openDeadlines(order).flatMap((document) => {
    if (isNamedDay(document.due)) return [];
    const base = dueAfter(document.openedAt, document.due.days, clock);
    const due = dueMoved(base, pausedDays(document.pauses ?? [], clock), clock);
    return due.at === document.due.at ? [] : [{ documentId: document.id, from: document.due, due, base }];
  });
}

export function mayMoveDeadlines({ department }: Pick<Actor, "department">): boolean {
  return department === "sales" || department === "management";
}

/** Refuses whoever may not move deadlines. */
export function mustMoveDeadlines(by: Pick<Actor, "department">): void {
  if (!mayMoveDeadlines(by)) throw new Refusal("notYourDepartment", { department: "sales" });
}

/** Counts the open deadlines anew by the company's present calendar (3): a changed calendar moves nothing by itself. By sales or the general manager, with the reason. */
export function moveDeadlines(order: Order, by: Actor, { clock }: Ground, { reason }: { reason: string }): OrderEvent[] {
  mustBeLive(order);
  mustMoveDeadlines(by);
  const moved = recounted(order, clock).map(({ documentId, due, base }) => ({ documentId, due, base }));
  if (moved.length === 0) throw new Refusal("noDeadlineMoves");
  return [{ type: "deadlinesMoved", v: 1, reason, calendar: clock.calendar.id, moved }];
}
