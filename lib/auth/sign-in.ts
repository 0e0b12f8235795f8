import { longestPassword } from "@/lib/company/access-limits";
import { personByMail } from "@/lib/company/people";
import type { Person } from "@/lib/order/people";
import { Refusal } from "@/lib/order/refusal";
import { companyNow } from "@/lib/store/company";
import { credentialOf } from "@/lib/store/credentials";
import { writeSideLine } from "@/lib/store/side-log";
import { networkOf } from "./network";
import { isPassword } from "./password";
import { attempt, forgive, type Trier } from "./throttle";

/** Where a try comes from: network address and browser, as the side log keeps them. */
export type From = { address: string; agent: string };

/**
 * The person behind a mail address and a password, or null. Unknown address, no password yet, left, wrong password: the same answer in
 * the same time. Refuses (`tooManyTries`) after too many of them, before looking.
 */
export async function personSigningIn(mail: string, password: string, from: From): Promise<Person | null> {
  const account = mail.trim().toLowerCase();
  const trier: Trier = { account, network: networkOf(from.address), byAnybody: true };
  await attempt(trier);
  const person = personByMail(await companyNow(), account);
  if (!(await isRight(person, password, from)) || !person) return null;
  await forgive(trier);
  return person;
}

/**
 * Proves again that it is this person who signs. Refuses a wrong password (`wrongPassword`) and too many of them; they are counted apart from
 * signing in, so that nobody who merely knows his address keeps him from signing.
 */
export async function reauthenticate(person: Person, password: string, from: From = { address: "", agent: "" }): Promise<void> {
  const trier: Trier = { account: `again ${person.id}`, network: networkOf(from.address) };
  await attempt(trier);
  if (!(await isRight(person, password, from))) throw new Refusal("wrongPassword");
  await forgive(trier);
}

/** Judges a password, and writes down who tried. */
async function isRight(person: Person | null, password: string, { address, agent }: From): Promise<boolean> {
  const { passwordHash } = await credentialOf(person?.id ?? "nobody");
  const right = password.length <= longestPassword * 4 && (await isPassword(password, passwordHash));
  await writeSideLine({ at: new Date().toISOString(), kind: right ? "signIn" : "signInRefused", person: person?.id ?? "", about: "", address, agent });
  return right;
}
