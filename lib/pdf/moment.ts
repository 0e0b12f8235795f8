import { dayIn, timeIn } from "@/lib/calendar/zone";

/** An instant as it is printed: day and time where it happened, and the offset from UTC then. */
export function momentOf({ at, offset, zone }: { at: string; offset: string; zone: string }): string {
  return `${dayIn(zone, at)} ${timeIn(zone, at)}:${at.slice(17, 19)} ${offset}`;
}
