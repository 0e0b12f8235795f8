import { type Clock, dueAfter, workingDaysBetween } from "@/lib/calendar/working-days";
import { dayIn } from "@/lib/calendar/zone";
import { isAccepted } from "./closing-conditions";
import { documentsOf, isCompleted } from "./document";
import type { OrderEvent } from "./events";
import type { Ground } from "./ground";
import { isClosing, nextRound, open } from "./openings";
import type { Order } from "./order";
import type { Terms } from "./terms";
import { type Unfolding, unfold } from "./unfolding";

/** Working days between two regular checks (6.2), by the order's urgency. */
export const checkPeriod: Record<Terms["urgency"], number> = { normal: 10, urgent: 5, critical: 2 };

/** By the system: opens the period's check (6.2) when as many working days have gone by since the last one was called, or since the execution began. */
export function callDueCheck(order: Order, { clock, now }: Ground): OrderEvent[] {
  if (order.stage !== "execution" || isClosing(order) || isAccepted(order)) return [];
  const checks = documentsOf(order, "executionCheck");
  if (checks.some((one) => !isCompleted(one))) return [];
  const last = checks.at(-1)?.openedAt ?? order.begunAt ?? order.at;
  if (daysSince(last, now, clock) < checkPeriod[order.terms.urgency]) return [];
  const unfolding = unfold(order, { kind: "system" }, now);
  openCheck(unfolding, { clock, now });
  return unfolding.events;
}

/** Opens a check, due by when the next one would be called: one that lingers keeps the next from being called at all. */
export function openCheck(unfolding: Unfolding, { clock, now }: Pick<Ground, "clock" | "now">): void {
  const { order } = unfolding;
  const due = dueAfter(now, checkPeriod[order.terms.urgency], clock);
  open(unfolding, { form: "executionCheck", department: "sales", round: nextRound(order, "executionCheck"), due });
}

/** Working days from one instant to another, by the company's days. */
export function daysSince(then: string, now: string, { zone, calendar }: Clock): number {
  return workingDaysBetween(dayIn(zone, then), dayIn(zone, now), calendar);
}
