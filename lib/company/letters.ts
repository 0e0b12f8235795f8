import type { Intent } from "@/lib/ledger/entry";
import type { Person } from "@/lib/order/people";
import type { Company, CompanyEvent } from "./company";
import { type Change, changesIn } from "./history";
import { presentPeople, presentPerson } from "./people";

/** The one letter that an entry of the company owes. */
export const accessChanged = "accessChanged";

/**
 * The letters about a changed address or department, with which an admin could sign as somebody else: to the address of before, and to the
 * general manager and the auditor. All as they were before the entry, so that nobody redirects the letter by the change that it is about.
 */
export function companyLetters(before: Company, events: CompanyEvent[]): Intent[] {
  return events.flatMap((event) => changesIn(before, event)).flatMap((change) => (isOfAccess(change) ? lettersAbout(before, change.person) : []));
}

/** To whom a letter about a changed account goes: to whom it was, at the address of before, or to somebody who watches; null where he has left. */
export function readerOf(company: Company, changed: Person, { to }: Pick<Intent, "to">): Person | null {
  return "mail" in to ? changed : presentPerson(company, to.person);
}

function lettersAbout(before: Company, { id, mail }: { id: string; mail: string }): Intent[] {
  const watching = presentPeople(before).filter(({ id: other, department }) => other !== id && (department === "management" || department === "audit"));
  return [{ mail }, ...watching.map((person) => ({ person: person.id }))].map((to) => ({ to, letter: accessChanged }));
}

/** Whether a change is one that the letter is about; an entry has one at most. */
export function isOfAccess(change: Change): change is Extract<Change, { kind: "changed" }> {
  return change.kind === "changed" && change.fields.some(({ field }) => field === "mail" || field === "department");
}
