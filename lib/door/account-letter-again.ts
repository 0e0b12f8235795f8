import { invite, mailPasswordReset } from "@/lib/auth/mailed-secret";
import { companyStream } from "@/lib/company/company";
import { presentPerson } from "@/lib/company/people";
import { may } from "@/lib/order/access";
import { Refusal } from "@/lib/order/refusal";
import { companyNow } from "@/lib/store/company";
import { hasPassword } from "@/lib/store/credentials";
import type { PersonAsking } from "./asking";
import { repost } from "./post-letter-again";

type Asking = Pick<PersonAsking, "person" | "params" | "key">;

/** Mails the invitation once more; the earlier letter's link stops working. */
export async function inviteAgain(asking: Asking): Promise<object> {
  const { person, active } = await member(asking);
  if (active) throw new Refusal("invitedAlready");
  await invite(person, asking.person, asking.key);
  return {};
}

/** Mails a link for a new password, where the letter that somebody asked for did not arrive; it goes to nobody but himself. */
export async function resetAgain(asking: Asking): Promise<object> {
  const { person, active } = await member(asking);
  if (!active) throw new Refusal("notInvitedYet");
  await mailPasswordReset(person, asking.key);
  return {};
}

/** Has a letter about a changed account posted again that was given up. */
export async function noticeAgain({ person, params, key }: Asking): Promise<object> {
  if (!may(person, "managePeople")) throw new Refusal("onlyAdmins");
  await repost(companyStream, params.letter ?? "", key, new Date().toISOString());
  return {};
}

async function member({ person: by, params }: Asking) {
  if (!may(by, "managePeople")) throw new Refusal("onlyAdmins");
  const person = presentPerson(await companyNow(), params.id ?? "");
  if (!person) throw new Refusal("noSuchPerson");
  return { person, active: await hasPassword(person.id) };
}
