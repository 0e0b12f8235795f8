import chinaDays from "chinese-days/dist/chinese-days.json";
import Holidays from "date-holidays";
import { publicHolidays } from "./country-holidays";
import { statutoryHolidays } from "./statutory";
import { taiwanAnnounced, taiwanRest, taiwanWorking } from "./taiwan-exceptions";
import { weekendOf } from "./weekends";
import { type Calendar, mondayToFriday, weekday } from "./working-days";

/**
 * Mainland China: statutory holidays with their make-up working days (調休), as announced for each year.
 * The package's table is read, not its functions: those answer by the machine's own zone, wrong west of Greenwich.
 */
const china = announced("CN", lastYearOf(chinaDays.holidays), (day) => {
  return Object.hasOwn(chinaDays.workdays, day) || (mondayToFriday.isWorking(day) && !Object.hasOwn(chinaDays.holidays, day));
});

/** Taiwan: holidays, substitute holidays (補假) and make-up working days (補行上班). */
const taiwan = announced("TW", taiwanAnnounced, (day) => taiwanWorking.has(day) || (mondayToFriday.isWorking(day) && !taiwanRest.has(day)));

/** A country whose government announces each year's days, up to a year. A later one is Monday to Friday without the holidays that the law names. */
function announced(id: "CN" | "TW", year: string, isWorking: Calendar["isWorking"]): Calendar {
  const until = `${year}-12-31`;
  const isStatutory = statutoryHolidays(id);
  return { id, announcedUntil: until, isWorking: (day) => (day <= until ? isWorking(day) : mondayToFriday.isWorking(day) && !isStatutory(day)) };
}

/** The last year with a National Day: New Year's Day may stand in a table before the rest of its year. */
function lastYearOf(days: object): string {
  const nationalDays = Object.keys(days).filter((day) => day.endsWith("-10-01"));
  return (nationalDays.sort().at(-1) ?? "").slice(0, 4);
}

/** Any other country of date-holidays: its week without its public holidays. */
function country(code: string): Calendar {
  const isHoliday = publicHolidays(code);
  const weekend = weekendOf(code);
  return { id: code, isWorking: (day) => !weekend.includes(weekday(day)) && !isHoliday(day) };
}

const made = new Map<string, Calendar>([
  ["CN", china],
  ["TW", taiwan],
  [mondayToFriday.id, mondayToFriday],
]);

/** Country codes (ISO 3166) that a company may choose from, mainland China and Taiwan first. */
export function countries(): string[] {
  const others = Object.keys(new Holidays().getCountries()).filter((code) => code !== "CN" && code !== "TW");
  return ["CN", "TW", ...others.sort()];
}

/** Whether there is a calendar of this name: a country's code, or `mon-fri`. */
export function isCalendar(code: string): boolean {
  return made.has(code) || countries().includes(code);
}

/** The last day (ISO) that a country's government has announced; undefined for a country of rules alone. */
export function announcedUntil(code: string): string | undefined {
  return [china, taiwan].find(({ id }) => id === code)?.announcedUntil;
}

/** The calendar of a country, or Monday to Friday for `mon-fri`. */
export function nationalCalendar(code: string): Calendar {
  const known = made.get(code);
  if (known) return known;
  const calendar = country(code);
  made.set(code, calendar);
  return calendar;
}
