import { calendarId } from "@/lib/calendar/company-calendar";
import type { Company, CompanyEntry, CompanyEvent } from "./company";
import { firstSettings, type Settings } from "./settings";

/**
 * The company after one more entry. Reads every version of every event for ever; an erased body changes only the head. Throws on an event
 * that this release does not know: a company without it would be another company.
 */
export function evolveCompany(company: Company | null, entry: CompanyEntry): Company {
  const before = company ?? { stream: entry.stream, seq: 0, at: entry.at, hash: "", settings: firstSettings, calendars: {}, people: [] };
  const head = { ...before, seq: entry.seq, at: entry.at, hash: entry.hash };
  return (entry.body?.events ?? []).reduce((now, event) => after(now, event, entry), head);
}

function after(company: Company, event: CompanyEvent, { seq, at }: CompanyEntry): Company {
  if (event.v !== 1) throw unknownEvent(event, seq);
  switch (event.type) {
    case "founded":
    case "settingsChanged":
      return withSettings(company, { ...firstSettings, ...event.settings });
    case "personAdded":
      return { ...company, people: [...company.people, event.person] };
    case "personChanged":
      return { ...company, people: company.people.map((person) => (person.id === event.person.id ? event.person : person)) };
    case "personLeft":
      return { ...company, people: company.people.map((person) => (person.id === event.personId ? { ...person, head: false, leftAt: at } : person)) };
    default:
      throw unknownEvent(event, seq);
  }
}

function unknownEvent({ type, v }: { type: string; v: number }, seq: number): Error {
  return new Error(`entry company/${seq} holds ${type} version ${v}, which this release does not know`);
}

/** An earlier release did not count a changed closing time as a version: there, the last one of a version stands for it. */
function withSettings(company: Company, settings: Settings): Company {
  const { zone, closingTime, calendar } = settings;
  return { ...company, settings, calendars: { ...company.calendars, [calendarId(calendar)]: { zone, closingTime, calendar } } };
}
