import { dayIn, timeIn } from "@/lib/calendar/zone";

/** An instant as it is printed: day and time where it happened, the offset from UTC then, and the zone. */
export function momentOf({ at, offset, zone }: { at: string; offset: string; zone: string }): string {
  const seconds = at.slice(17, 19);
  return `${dayIn(zone, at)} ${timeIn(zone, at)}:${seconds} ${offset} (${zone})`;
}
