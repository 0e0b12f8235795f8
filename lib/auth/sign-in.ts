import { longestPassword } from "@/lib/company/access-limits";
import { personByMail } from "@/lib/company/people";
import type { Person } from "@/lib/order/people";
import { Refusal } from "@/lib/order/refusal";
import { companyNow } from "@/lib/store/company";
import { credentialOf } from "@/lib/store/credentials";
import { writeSideLine } from "@/lib/store/side-log";
import { networkOf } from "./network";
import { isPassword } from "./password";
import { attempt, forgive } from "./throttle";

/** Where a try comes from: network address and browser, as the side log keeps them. */
export type From = { address: string; agent: string };

/**
 * The person behind a mail address and a password, or null. Unknown address, no password yet, left, wrong password: the same answer in
 * the same time. Refuses (`tooManyTries`) after too many of them, before looking.
 */
export async function personSigningIn(mail: string, password: string, { address, agent }: From): Promise<Person | null> {
  const account = mail.trim().toLowerCase();
  const trier = { account, network: networkOf(address) };
  await attempt(trier);
  const person = personByMail(await companyNow(), account);
  const { passwordHash } = await credentialOf(person?.id ?? "nobody");
  const right = password.length <= longestPassword * 4 && (await isPassword(password, passwordHash));
  await writeSideLine({ at: new Date().toISOString(), kind: right ? "signIn" : "signInRefused", person: person?.id ?? "", about: "", address, agent });
  if (!right || !person) return null;
  await forgive(trier);
  return person;
}

/** Proves again that it is this person who signs. Refuses a wrong password (`wrongPassword`) and, like signing in, too many of them. */
export async function reauthenticate(person: Person, password: string, from: From = { address: "", agent: "" }): Promise<void> {
  const same = await personSigningIn(person.mail, password, from);
  if (same?.id !== person.id) throw new Refusal("wrongPassword");
}
