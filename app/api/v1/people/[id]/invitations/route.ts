import { invite } from "@/lib/auth/mailed-secret";
import { presentPerson } from "@/lib/company/people";
import { personRoute } from "@/lib/door/handle";
import { may } from "@/lib/order/access";
import { Refusal } from "@/lib/order/refusal";
import { companyNow } from "@/lib/store/company";
import { credentialOf } from "@/lib/store/credentials";

/** Mails the invitation once more; the earlier letter's link stops working. */
export const POST = personRoute({}, async ({ person: by, params, key }) => {
  if (!may(by, "managePeople")) throw new Refusal("onlyAdmins");
  const person = presentPerson(await companyNow(), params.id ?? "");
  if (!person) throw new Refusal("noSuchPerson");
  if ((await credentialOf(person.id)).passwordHash) throw new Refusal("invitedAlready");
  await invite(person, by, key);
  return {};
});
