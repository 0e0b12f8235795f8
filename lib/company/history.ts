import type { By, Person } from "@/lib/order/people";
import type { Company, CompanyEntry, CompanyEvent, Member } from "./company";
import { evolveCompany } from "./evolve";
import { memberOf } from "./people";
import type { Settings } from "./settings";

const personFields = ["name", "latinName", "mail", "department", "title", "head"] as const;
type PersonField = (typeof personFields)[number];
export type FieldChange = { [F in PersonField]: { field: F; before: Person[F]; after: Person[F] } }[PersonField];

/** One thing that an entry changed; a person is as he was before, one who was added as he is since. */
export type Change =
  | { kind: "added" | "left"; person: Person }
  | { kind: "changed"; person: Person; fields: FieldChange[] }
  | { kind: "founded" }
  | { kind: "settings"; fields: (keyof Settings)[] };

/** What one entry of the company's stream changed, who did it and when (ISO). */
export type CompanyChange = { seq: number; at: string; by: By; changes: Change[] };

/** The company's stream as its readers follow it, oldest first. An entry whose body was erased says nothing. */
export function companyHistory(entries: CompanyEntry[]): CompanyChange[] {
  const told: CompanyChange[] = [];
  let company: Company | null = null;
  for (const entry of entries) {
    const before: Company | null = company;
    if (entry.body) told.push({ seq: entry.seq, at: entry.at, by: entry.body.by, changes: entry.body.events.flatMap((event) => changesIn(before, event)) });
    company = evolveCompany(before, entry);
  }
  return told;
}

/** What an event changes of the company as it was before its entry. */
export function changesIn(company: Company | null, event: CompanyEvent): Change[] {
  switch (event.type) {
    case "founded":
      return [{ kind: "founded" }];
    case "settingsChanged":
      return company ? [{ kind: "settings", fields: settingsChanged(company.settings, event.settings) }] : [];
    case "personAdded":
      return [{ kind: "added", person: event.person }];
    case "personChanged":
      return knownAs(company, event.person.id).map((person) => ({ kind: "changed", person, fields: fieldsChanged(person, event.person) }));
    case "personLeft":
      return knownAs(company, event.personId).map((person) => ({ kind: "left", person }));
  }
}

function knownAs(company: Company | null, id: string): Member[] {
  const member = company && memberOf(company, id);
  return member ? [member] : [];
}

function fieldsChanged(before: Person, after: Person): FieldChange[] {
  return personFields.filter((field) => before[field] !== after[field]).map((field) => ({ field, before: before[field], after: after[field] }) as FieldChange);
}

function settingsChanged(before: Settings, after: Settings): (keyof Settings)[] {
  const fields = Object.keys(after) as (keyof Settings)[];
  return fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}
