import Holidays, { type HolidaysTypes } from "date-holidays";
import { addDays } from "./working-days";

/** Rules that date-holidays begins on another day than the country does, with the days between: Korea's new year begins on the eve. */
const beginnings: Record<string, number> = { "korean 01-0-01 P3D": -1 };

/** Which days (ISO) are public holidays of a country of date-holidays, substitute holidays included. */
export function publicHolidays(code: string): (day: string) => boolean {
  return holidaysOf(new Holidays(code, { types: ["public"] }));
}

/** Which days (ISO) these holidays take, each year of them worked out once. */
export function holidaysOf(holidays: Holidays): (day: string) => boolean {
  const known = new Map<number, Set<string>>();
  const of = (year: number) => {
    const days = known.get(year) ?? new Set(holidays.getHolidays(year).flatMap(daysOf));
    known.set(year, days);
    return days;
  };
  // A holiday at the end of a year may go on in the next.
  return (day) => [0, 1].some((back) => of(Number(day.slice(0, 4)) - back).has(day));
}

/**
 * The whole days of a holiday, the first of them also where it begins at noon. Counted from its date in the country: of its instants only
 * the distance is told, which is the same on every machine, and may lack an hour where summer time begins.
 */
function daysOf({ date, start, end, rule }: HolidaysTypes.Holiday): string[] {
  const hours = (end.getTime() - start.getTime()) / 3_600_000;
  const first = addDays(date.slice(0, 10), beginnings[rule] ?? 0);
  return Array.from({ length: Math.max(1, Math.floor((hours + 1) / 24)) }, (_, later) => addDays(first, later));
}
