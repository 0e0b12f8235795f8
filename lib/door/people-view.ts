import type { ListedPerson } from "@/lib/company/people";
import { may } from "@/lib/order/access";
import type { Person } from "@/lib/order/people";
import { Refusal } from "@/lib/order/refusal";
import { companyNow } from "@/lib/store/company";
import { credentialOf } from "@/lib/store/credentials";

/** Everybody, also those who have left. For admins. */
export async function peopleView(by: Person): Promise<{ people: ListedPerson[] }> {
  if (!may(by, "managePeople")) throw new Refusal("onlyAdmins");
  const { people } = await companyNow();
  return { people: await Promise.all(people.map(async (person) => ({ ...person, active: (await credentialOf(person.id)).passwordHash !== null }))) };
}
