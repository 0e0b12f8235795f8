import { nationalCalendar } from "./national";
import type { Calendar } from "./working-days";

/** A company's calendar: a country's, with the company's own working days and closures (ISO days) on top. `version` counts its changes. */
export type CompanyCalendar = { base: string; working: string[]; closed: string[]; version: number };

/** The calendar that deadlines are counted with. Its id names base and version, as it is frozen beside each due date. */
export function companyCalendar({ base, working, closed, version }: CompanyCalendar): Calendar {
  const national = nationalCalendar(base);
  const own = new Map([...working.map((day) => [day, true] as const), ...closed.map((day) => [day, false] as const)]);
  return { id: `${base}/${version}`, isWorking: (day) => own.get(day) ?? national.isWorking(day) };
}
