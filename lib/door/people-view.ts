import type { Member } from "@/lib/company/company";
import { may } from "@/lib/order/access";
import type { Person } from "@/lib/order/people";
import { Refusal } from "@/lib/order/refusal";
import { companyNow } from "@/lib/store/company";
import { credentialOf } from "@/lib/store/credentials";

/** A person as the admin's page lists him; `active` once he has set a password. */
export type ListedPerson = Member & { active: boolean };

/** Everybody, also those who have left. For admins. */
export async function peopleView(by: Person): Promise<{ people: ListedPerson[] }> {
  if (!may(by, "managePeople")) throw new Refusal("onlyAdmins");
  const { people } = await companyNow();
  return { people: await Promise.all(people.map(async (person) => ({ ...person, active: (await credentialOf(person.id)).passwordHash !== null }))) };
}
