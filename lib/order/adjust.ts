import { dayIn } from "@/lib/calendar/zone";
import type { OrderEvent } from "./events";
import type { MovedMilestone } from "./exception-events";
import type { Ground } from "./ground";
import { mustBeLive } from "./live";
import type { Order, PlannedMilestone } from "./order";
import type { Actor } from "./people";
import { Refusal } from "./refusal";
import { lastMilestoneDay } from "./terms";
import { mustBeOwnMilestone } from "./track";
import { completionOf } from "./under-way";

export type Adjusting = { round: number; text: string; milestones?: MovedMilestone[] };

/** Milestones that a department may give another day: its own that are not reached. */
export function movableMilestones(order: Pick<Order, "milestones" | "log">, department: string): PlannedMilestone[] {
  return order.milestones.filter((one) => one.department === department && completionOf(order, one) < 100);
}

/** Says how a department has adjusted its plan to changed terms, and gives its milestones new days (7.3). Refuses another department's milestones, those that are reached, days gone by, and days after the delivery (4.2d). */
export function adjustPlan(order: Order, by: Actor, { now, clock }: Ground, { round, text, milestones = [] }: Adjusting): OrderEvent[] {
  mustBeLive(order);
  const adjustment = order.adjustments.find((one) => one.round === round && one.department === by.department);
  if (!adjustment) throw new Refusal("noPlanToAdjust");
  if (adjustment.done) throw new Refusal("adjustedAlready");
  const today = dayIn(clock.zone, now);
  const last = lastMilestoneDay(order.terms, today);
  for (const { id, date } of milestones) {
    mustBeOwnMilestone(order, adjustment.department, id);
    if (!movableMilestones(order, adjustment.department).some((one) => one.id === id)) throw new Refusal("milestoneReached");
    if (date < today) throw new Refusal("milestoneGoneBy");
    if (date > last) throw new Refusal("milestoneAfterDelivery", { day: last });
  }
  const moved = milestones.filter(({ id, date }) => order.milestones.some((one) => one.id === id && one.date !== date));
  return [{ type: "planAdjusted", v: 1, round, department: adjustment.department, text, ...(moved.length > 0 && { milestones: moved }) }];
}
