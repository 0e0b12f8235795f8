import { isCalendar } from "@/lib/calendar/national";
import type { Person } from "@/lib/order/people";
import { Refusal } from "@/lib/order/refusal";
import type { Company, CompanyEvent } from "./company";
import { type PersonAnswers, personByMail, presentPeople, presentPerson } from "./people";
import type { Settings } from "./settings";

/** Puts new settings in force for what happens from now on; a calendar that changes, or its zone or closing time, gets the next version. Refuses anyone but an admin, and a country without calendar. */
export function changeSettings(company: Company, by: Person, settings: Settings): CompanyEvent[] {
  mustBeAdmin(by);
  if (!isCalendar(settings.calendar.base)) throw new Refusal("noSuchCalendar");
  return [{ type: "settingsChanged", v: 1, settings: { ...settings, calendar: nextCalendar(company.settings, settings) } }];
}

function nextCalendar(before: Settings, { zone, closingTime, calendar }: Settings): Settings["calendar"] {
  const { version } = before.calendar;
  const next = { ...calendar, working: inOrder(calendar.working), closed: inOrder(calendar.closed), version };
  const counted = counting({ zone, closingTime, calendar: next });
  return counted === counting(before) ? next : { ...next, version: version + 1 };
}

/** All that a deadline depends on. */
function counting({ zone, closingTime, calendar }: Pick<Settings, "zone" | "closingTime" | "calendar">): string {
  return JSON.stringify([zone, closingTime, calendar.base, calendar.working, calendar.closed]);
}

function inOrder(days: string[]): string[] {
  return [...new Set(days)].sort();
}

/** Takes a person in. Refuses anyone but an admin, and an address that another present person signs in with. */
export function addPerson(company: Company, by: Person, id: string, answers: PersonAnswers): CompanyEvent[] {
  mustBeAdmin(by);
  if (personByMail(company, answers.mail)) throw new Refusal("mailTaken", { mail: answers.mail });
  return [...stepDown(company, id, answers), { type: "personAdded", v: 1, person: { id, ...answers } }];
}

/** Changes what is known of a present person. Refuses anyone but an admin, a taken address, an admin's moving himself elsewhere, and taking the last admin's rights. */
export function changePerson(company: Company, by: Person, id: string, answers: PersonAnswers): CompanyEvent[] {
  mustBeAdmin(by);
  const person = mustBePresent(company, id);
  const holder = personByMail(company, answers.mail);
  if (holder && holder.id !== id) throw new Refusal("mailTaken", { mail: answers.mail });
  if (answers.department !== "admin") mustLeaveAnAdmin(company, person);
  if (id === by.id && answers.department !== person.department) throw new Refusal("ownDepartment");
  return [...stepDown(company, id, answers), { type: "personChanged", v: 1, person: { id, ...answers } }];
}

/** Ends a person's access at once; what he signed stays. Refuses anyone but an admin, and the last admin's leaving. */
export function personLeaves(company: Company, by: Person, id: string): CompanyEvent[] {
  mustBeAdmin(by);
  mustLeaveAnAdmin(company, mustBePresent(company, id));
  return [{ type: "personLeft", v: 1, personId: id }];
}

/** The first person of an empty company, its admin. Refuses once there is anybody. */
export function foundCompany(
  company: Company | null,
  id: string,
  settings: Settings,
  answers: Pick<PersonAnswers, "name" | "latinName" | "mail" | "title">,
): CompanyEvent[] {
  if (company && company.people.length > 0) throw new Refusal("alreadyFounded");
  return [
    { type: "founded", v: 1, settings },
    { type: "personAdded", v: 1, person: { id, ...answers, department: "admin", head: true } },
  ];
}

/** A department has one head, so a new one unseats the former in the same entry. */
function stepDown(company: Company, id: string, answers: PersonAnswers): CompanyEvent[] {
  if (!answers.head) return [];
  return presentPeople(company)
    .filter((person) => person.id !== id && person.department === answers.department && person.head)
    .map((person) => ({ type: "personChanged", v: 1, person: { ...person, head: false } }));
}

function mustBeAdmin(by: Person): void {
  if (by.department !== "admin") throw new Refusal("onlyAdmins");
}

function mustBePresent(company: Company, id: string): Person {
  const person = presentPerson(company, id);
  if (!person) throw new Refusal("notFound");
  return person;
}

function mustLeaveAnAdmin(company: Company, person: Person): void {
  const others = presentPeople(company).filter((other) => other.department === "admin" && other.id !== person.id);
  if (person.department === "admin" && others.length === 0) throw new Refusal("lastAdmin");
}
