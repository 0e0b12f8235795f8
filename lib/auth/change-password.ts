import type { Person } from "@/lib/order/people";
import { setPasswordHash } from "@/lib/store/credentials";
import { revokeLinks } from "@/lib/store/links";
import { hashPassword } from "./password";
import { mustBeGoodPassword } from "./password-rules";
import { type From, reauthenticate } from "./sign-in";

/** Sets a person's own new password and ends all his sessions begun before the answer (ISO), and the links that were mailed him for another. Refuses a wrong present one, and one that breaks the rules. */
export async function changePassword(person: Person, { current, password }: { current: string; password: string }, from: From): Promise<string> {
  await reauthenticate(person, current, from);
  mustBeGoodPassword(password, person);
  const hash = await hashPassword(password);
  const now = new Date().toISOString();
  await setPasswordHash(person.id, hash, now);
  await revokeLinks({ personId: person.id }, now);
  return now;
}
