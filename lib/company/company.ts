import type { CompanyCalendar } from "@/lib/calendar/company-calendar";
import type { Entry } from "@/lib/ledger/entry";
import type { Person } from "@/lib/order/people";
import type { Settings } from "./settings";

export type CompanyEvent =
  | { type: "founded"; v: 1; settings: Settings }
  | { type: "settingsChanged"; v: 1; settings: Settings }
  | { type: "personAdded"; v: 1; person: Person }
  | { type: "personChanged"; v: 1; person: Person }
  | { type: "personLeft"; v: 1; personId: string };

export type CompanyEntry = Entry<CompanyEvent>;

/** A person with the instant (ISO) he left, after which he may do nothing; what he signed stays his. */
export type Member = Person & { leftAt?: string };

/** What deadlines that name this version of the calendar are counted by. */
export type CalendarVersion = Pick<Settings, "zone" | "closingTime"> & { calendar: CompanyCalendar };

/** The company at `seq` of its stream, with every version of its calendar by the id that deadlines name. Plain JSON, made only by `evolveCompany`. */
export type Company = {
  stream: string;
  seq: number;
  at: string;
  hash: string;
  settings: Settings;
  calendars: Record<string, CalendarVersion>;
  people: Member[];
};

/** The stream that settings and people live in. */
export const companyStream = "company";
