import { z } from "zod";
import { plainText } from "@/lib/form/plain-text";
import type { Words } from "@/lib/form/words";
import { type Actor, departments, type Person } from "@/lib/order/people";
import type { Company, Member } from "./company";

const name = plainText(60).min(1);

/** What an admin writes of a person; name and title are printed beside his signatures. */
export const personSchema = z.strictObject({
  name,
  latinName: name.regex(/^[\p{Script=Latin}\p{M}\p{N} .,'’-]+$/u),
  mail: z.email().max(254).toLowerCase(),
  department: z.enum(departments),
  title: name,
  head: z.boolean(),
});
export type PersonAnswers = z.infer<typeof personSchema>;

/** A letter about a changed account that was given up: its id, the entry of the change (`seq`) and whose account it is about, whom it would tell, and why it was not sent. */
export type Untold = { letter: string; seq: number; about: string; to: Pick<Person, "name" | "latinName" | "mail">; why: Words | null };

/** A person as the admin's page lists him; `active` once he has set a password. `unsent`: why the last letter with a link for one was given up; `untold`: who could not be told that his account was changed. */
export type ListedPerson = Member & { active: boolean; unsent: Words | null; untold: Untold[] };

/** Those who have not left, in policy order of the departments, heads first. */
export function presentPeople(company: Company): Person[] {
  const rank = (person: Person) => departments.indexOf(person.department) * 2 + (person.head ? 0 : 1);
  return company.people.filter((person) => !person.leftAt).sort((one, other) => rank(one) - rank(other));
}

/** The person with this id, if he has not left. */
export function presentPerson(company: Company, id: string): Person | null {
  const member = memberOf(company, id);
  return member && !member.leftAt ? member : null;
}

/** The person with this id, whether he has left or not. */
export function memberOf(company: Company, id: string): Member | null {
  return company.people.find((person) => person.id === id) ?? null;
}

/** The present person who signs in with this address, in whichever case it is written. */
export function personByMail(company: Company, mail: string): Person | null {
  return company.people.find((person) => !person.leftAt && person.mail === mail.trim().toLowerCase()) ?? null;
}

/** A person as an entry freezes him. */
export function actorOf({ id, name, latinName, department, title, head }: Person): Actor {
  return { id, name, latinName, department, title, head };
}
