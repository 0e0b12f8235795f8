import { addDays, type Clock, nextWorkingDay } from "@/lib/calendar/working-days";
import { dayIn, instantOf } from "@/lib/calendar/zone";
import { dueNow } from "./deadlines";
import type { Order } from "./order";
import { openDeadlines } from "./pauses";
import type { Terms } from "./terms";

/** Working days to prepare once the reports are in (4.1), by the order's urgency. */
export const preparation: Record<Terms["urgency"], number> = { normal: 2, urgent: 1, critical: 0 };

/** A meeting is proposed for one of these times of a working day, never sooner after the reports than so many hours. */
const slots = ["10:00", "14:00"];
const leastHours = 2;

/** A time for the meeting (on the company's clock, 2026-11-26T10:00), and what it follows from. `waitsFor`: reports that are still to come, by document. */
export type ProposedTime = { time: string; ready: string; waitsFor: string[]; days: number };

/** Proposes when to meet, by urgency and by how far the reviews have come (4.1): the first slot after the last open report is due and its time to prepare. */
export function proposedTime(order: Order, clock: Clock, now: string): ProposedTime {
  const open = openDeadlines(order).filter(({ form }) => form.endsWith("Report") || form === "changeReview");
  const due = open.flatMap((document) => dueNow(order, document, clock, now)?.at ?? []);
  const ready = [now, ...due].sort().at(-1) ?? now;
  const days = preparation[order.terms.urgency];
  return { time: firstSlot(ready, days, clock), ready, waitsFor: open.map(({ id }) => id), days };
}

function firstSlot(ready: string, days: number, { zone, calendar }: Clock): string {
  let day = addDays(dayIn(zone, ready), -1);
  for (let left = days + 1; left > 0; left -= 1) day = nextWorkingDay(day, calendar);
  const earliest = new Date(Date.parse(ready) + leastHours * 3_600_000).toISOString();
  for (;;) {
    const slot = slots.find((time) => instantOf(zone, day, time) >= earliest);
    if (slot) return `${day}T${slot}`;
    day = nextWorkingDay(day, calendar);
  }
}
