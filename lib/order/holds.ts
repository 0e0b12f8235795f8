import { dueMoved, type Pause, pausedDays } from "@/lib/calendar/pause";
import { type Clock, dueOn } from "@/lib/calendar/working-days";
import { documentsOf } from "./document";
import type { Due } from "./events";
import type { ChangeReviewFacts } from "./facts";
import { hasEnded } from "./live";
import type { Order } from "./order";

/** When the execution waited for a change under review (7.2): from the review's submission until it was decided on, or taken back; up to `now` while it waits. */
export function holdsOf(order: Order, now: string): Pause[] {
  const last = hasEnded(order) ? order.at : now;
  return documentsOf(order, "changeReview").flatMap(({ round, versions }) => {
    const settled = order.changes.find((one) => one.round === round)?.settledAt;
    const held = versions.filter(({ facts }) => (facts as ChangeReviewFacts).hold);
    return held.map(({ submittedAt, voided }) => ({ from: submittedAt, to: voided?.at ?? settled ?? last }));
  });
}

/** When a milestone planned for a day is due: the working days on which execution was held are not counted (6.1, 7.2). */
export function milestoneDue(order: Order, day: string, clock: Clock, now: string): Due {
  return dueMoved(dueOn(day, clock), pausedDays(holdsOf(order, now), clock), clock);
}
