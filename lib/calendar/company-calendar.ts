import { nationalCalendar } from "./national";
import type { Calendar } from "./working-days";

/** A company's calendar: a country's, with the company's own working days and closures (ISO days) on top. `version` counts its changes. */
export type CompanyCalendar = { base: string; working: string[]; closed: string[]; version: number };

/** What names a version of a company's calendar, as it is frozen beside each due date. */
export function calendarId({ base, version }: Pick<CompanyCalendar, "base" | "version">): string {
  return `${base}/${version}`;
}

/** The calendar that deadlines are counted with. */
export function companyCalendar(calendar: CompanyCalendar): Calendar {
  const { base, working, closed } = calendar;
  const national = nationalCalendar(base);
  const own = new Map([...working.map((day) => [day, true] as const), ...closed.map((day) => [day, false] as const)]);
  return { ...national, id: calendarId(calendar), isWorking: (day) => own.get(day) ?? national.isWorking(day) };
}
