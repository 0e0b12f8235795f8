import { type Clock, clockNamed, daysLate, workingDaysBetween } from "@/lib/calendar/working-days";
import { dayIn } from "@/lib/calendar/zone";
import { daysAdded, dueNow } from "./deadlines";
import { documentNamed } from "./document";
import type { Due } from "./events";
import type { Order } from "./order";
import { standsStill } from "./pauses";

/** How a document stands against its time: working days late or left (the due day counts), whether its clock stands still, and the working days that pauses have added. */
export type TimeLeft = { due?: Due; late: number; left: number; paused: boolean; added: number };

/** The same on desk, order page and PDF: pauses that last are counted up to `now`. */
export function timeLeft(order: Order, documentId: string, clock: Clock, now: string): TimeLeft {
  const document = documentNamed(order, documentId);
  const due = dueNow(order, document, clock, now);
  if (!due) return { late: 0, left: 0, paused: false, added: 0 };
  const counting = clockNamed(clock, due.calendar);
  const paused = standsStill(order, document);
  const late = daysLate(due, now, counting);
  const left = late > 0 ? 0 : workingDaysBetween(dayIn(counting.zone, now), due.day, counting.calendar);
  return { due, late, left, paused, added: daysAdded(order, document, clock, now) };
}
