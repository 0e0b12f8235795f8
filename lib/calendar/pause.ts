import { type Clock, nextWorkingDay } from "./working-days";
import { dayIn, instantOf } from "./zone";

/** A time during which a clock stands still: both instants (ISO, UTC) belong to it. */
export type Pause = { from: string; to: string };

/** Working days whose closing time lies in one of the pauses, in order; a day that several pauses hold counts once (3). */
export function pausedDays(pauses: readonly Pause[], clock: Clock): string[] {
  return [...new Set(pauses.flatMap((pause) => daysWithin(pause, clock)))].sort();
}

function daysWithin({ from, to }: Pause, { zone, closingTime, calendar }: Clock): string[] {
  const days: string[] = [];
  for (let day = dayIn(zone, from); ; day = nextWorkingDay(day, calendar)) {
    const closing = instantOf(zone, day, closingTime);
    if (closing > to) return days;
    if (closing >= from && calendar.isWorking(day)) days.push(day);
  }
}

/**
 * A due date moved by paused working days: each of them that is not past the due date by then moves it to the next working day.
 * A pause that begins when the time was already up therefore moves nothing.
 */
export function dueMoved<D extends { at: string; day: string; calendar: string }>(
  due: D,
  paused: readonly string[],
  { zone, closingTime, calendar }: Clock,
): D {
  const day = paused.reduce((last, one) => (one <= last ? nextWorkingDay(last, calendar) : last), due.day);
  return day === due.day ? due : { ...due, day, at: instantOf(zone, day, closingTime), calendar: calendar.id };
}
