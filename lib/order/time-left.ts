import { type Clock, clockNamed, daysLate, workingDaysBetween } from "@/lib/calendar/working-days";
import { dayIn } from "@/lib/calendar/zone";
import { daysAdded, dueNow } from "./deadlines";
import { currentVersion, documentNamed } from "./document";
import type { Due } from "./events";
import type { Order, OrderDocument, Version } from "./order";
import { standsStill } from "./pauses";

/**
 * How something stands against its time: working days late or left (the due day counts), whether its clock stands still, and the working
 * days that pauses have added. `settled`: it is completed, and nothing of this changes any more.
 * `unannounced`: it is due beyond what the calendar's government has announced.
 */
export type TimeLeft = { due?: Due; late: number; left: number; paused: boolean; added: number; settled?: true; unannounced?: true };

const untimed: TimeLeft = { late: 0, left: 0, paused: false, added: 0 };

/** The same on desk, order page and PDF: pauses that last are counted up to `now`, and what is completed stands as it did then. */
export function timeLeft(order: Order, documentId: string, clock: Clock, now: string): TimeLeft {
  const document = documentNamed(order, documentId);
  const version = currentVersion(document);
  if (version?.completedAt) return timeTaken(order, document, version, clock);
  const due = dueNow(order, document, clock, now);
  if (!due) return untimed;
  const counting = clockNamed(clock, due.calendar);
  const late = daysLate(due, now, counting);
  const left = late > 0 ? 0 : workingDaysBetween(dayIn(counting.zone, now), due.day, counting.calendar);
  const { announcedUntil } = counting.calendar;
  const unannounced = announcedUntil !== undefined && due.day > announcedUntil && { unannounced: true as const };
  return { due, late, left, paused: standsStill(order, document), added: daysAdded(order, document, clock, now), ...unannounced };
}

/** An earlier release did not keep how late something was completed: there it is counted. */
function timeTaken(order: Order, document: OrderDocument, version: Version, clock: Clock): TimeLeft {
  const at = version.completedAt ?? version.submittedAt;
  const due = version.due ?? document.due;
  if (!due) return { ...untimed, settled: true };
  const late = version.late ?? (version.onTime === false ? daysLate(due, at, clockNamed(clock, due.calendar)) : 0);
  return { due, late, left: 0, paused: false, added: daysAdded(order, document, clock, at), settled: true };
}

/** Every document of an order that has a time, by its id. */
export function timesOf(order: Order, clock: Clock, now: string): Record<string, TimeLeft> {
  const timed = order.documents.filter((one) => one.due && !one.dropped);
  return Object.fromEntries(timed.map(({ id }) => [id, timeLeft(order, id, clock, now)]));
}

/** Time has passed and goes on: neither completed nor standing still. */
export function isLate({ late, paused, settled }: Pick<TimeLeft, "late"> & Partial<Pick<TimeLeft, "paused" | "settled">>): boolean {
  return late > 0 && !paused && !settled;
}

/** What is said of a time beside its day, in this order; `days` are working days. */
export type TimeSaid = { says: "onTime" | "doneLate" | "paused" | "late" | "today" | "left" | "added" | "unannounced"; days: number };

/** What to say of a time on a day (ISO) of the reader's. */
export function timeSaid({ due, late, left, paused, added, settled, unannounced }: TimeLeft, today: string): TimeSaid[] {
  if (!due) return [];
  const more: TimeSaid[] = added > 0 ? [{ says: "added", days: added }] : [];
  if (settled) return [late > 0 ? { says: "doneLate", days: late } : { says: "onTime", days: 0 }, ...more];
  const standing: TimeSaid = late > 0 ? { says: "late", days: late } : due.day === today ? { says: "today", days: 0 } : { says: "left", days: left };
  const still: TimeSaid[] = paused ? [{ says: "paused", days: 0 }] : [];
  return [...still, standing, ...more, ...(unannounced ? [{ says: "unannounced" as const, days: 0 }] : [])];
}

/** The calendar that a due day names, `CN/3`: its base and its version. */
export function calendarNamed({ calendar }: Pick<Due, "calendar">): { base: string; version: string } {
  const [base = calendar, version = "1"] = calendar.split("/");
  return { base, version };
}
