import type { Company, CompanyEntry, CompanyEvent } from "./company";
import { firstSettings } from "./settings";

/** The company after one more entry. Reads every version of every event for ever; an erased body changes only the head. */
export function evolveCompany(company: Company | null, entry: CompanyEntry): Company {
  const before = company ?? { stream: entry.stream, seq: 0, at: entry.at, hash: "", settings: firstSettings, people: [] };
  const head = { ...before, seq: entry.seq, at: entry.at, hash: entry.hash };
  return (entry.body?.events ?? []).reduce((now, event) => after(now, event, entry.at), head);
}

function after(company: Company, event: CompanyEvent, at: string): Company {
  switch (event.type) {
    case "founded":
    case "settingsChanged":
      return { ...company, settings: { ...firstSettings, ...event.settings } };
    case "personAdded":
      return { ...company, people: [...company.people, event.person] };
    case "personChanged":
      return { ...company, people: company.people.map((person) => (person.id === event.person.id ? event.person : person)) };
    case "personLeft":
      return { ...company, people: company.people.map((person) => (person.id === event.personId ? { ...person, head: false, leftAt: at } : person)) };
  }
}
