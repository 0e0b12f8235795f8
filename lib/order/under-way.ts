import { type Clock, daysLate, dueOn, workingDaysBetween } from "@/lib/calendar/working-days";
import { dayIn } from "@/lib/calendar/zone";
import { isAllDelivered } from "./delivery";
import { documentsOf, isCompleted } from "./document";
import type { Milestone } from "./facts";
import { milestoneDue } from "./holds";
import { isClosing } from "./openings";
import type { Order } from "./order";
import type { OperatingDepartment } from "./people";

/** What execution still owes by a calendar day, beside tasks and duties. `completion` is 0-100. */
export type UnderWay = { id: string; kind: "milestone" | "delivery"; text: string; department: OperatingDepartment; day: string; completion: number };

/** How far a milestone is by its latest line in the tracking log (6.1), 0-100. */
export function completionOf(order: Pick<Order, "log">, milestone: Pick<Milestone, "id">): number {
  return order.log.filter((line) => line.milestoneId === milestone.id).at(-1)?.completion ?? 0;
}

/** The milestones not reached (4.2d, 6.1) and the goods not delivered (8.2a), the earliest first. Nothing outside execution, or once the closure is being signed. */
export function underWay(order: Order): UnderWay[] {
  if (order.stage !== "execution" || isClosing(order)) return [];
  return [...openMilestones(order), ...openDelivery(order)].sort((one, other) => one.day.localeCompare(other.day));
}

/** Working days until such a day, or since it has passed (its closing time counts). */
export function timeUntil(day: string, clock: Clock, now: string): { late: number; left: number } {
  return timeTo(dueOn(day, clock), clock, now);
}

/** The same of such work; days on which a change held the execution are left out for milestones. */
export function timeOfWork(order: Order, { kind, day }: Pick<UnderWay, "kind" | "day">, clock: Clock, now: string): { late: number; left: number } {
  return kind === "milestone" ? timeTo(milestoneDue(order, day, clock, now), clock, now) : timeUntil(day, clock, now);
}

function timeTo(due: { day: string; at: string }, clock: Clock, now: string): { late: number; left: number } {
  const late = daysLate(due, now, clock);
  return { late, left: late > 0 ? 0 : workingDaysBetween(dayIn(clock.zone, now), due.day, clock.calendar) };
}

function openMilestones(order: Order): UnderWay[] {
  return order.milestones
    .map(
      ({ id, text, department, date }): UnderWay => ({
        id: `milestone:${id}`,
        kind: "milestone",
        text,
        department,
        day: date,
        completion: completionOf(order, { id }),
      }),
    )
    .filter(({ completion }) => completion < 100);
}

function openDelivery(order: Order): UnderWay[] {
  const isReported = documentsOf(order, "deliveryReport").some((one) => !isCompleted(one));
  if (isReported || isAllDelivered(order)) return [];
  return [{ id: "delivery", kind: "delivery", text: "", department: "production", day: order.terms.deliveryDate, completion: 0 }];
}
