import { createHash, randomInt, timingSafeEqual } from "node:crypto";
import { foundCompany } from "@/lib/company/commands";
import { actorOf } from "@/lib/company/people";
import { firstSettings } from "@/lib/company/settings";
import type { Person } from "@/lib/order/people";
import { Refusal } from "@/lib/order/refusal";
import { carryOutCompany, companyNow } from "@/lib/store/company";
import { setPasswordHash } from "@/lib/store/credentials";
import { isDemo } from "@/lib/store/environment";
import { networkOf } from "./network";
import { hashPassword } from "./password";
import { mustBeGoodPassword } from "./password-rules";
import { attempt, forgive } from "./throttle";

export type FirstAdmin = { name: string; latinName: string; mail: string; title: string };

/** One code a process, and nowhere else: who reads the server's terminal founds the company. */
const world = globalThis as typeof globalThis & { countersignFirstCode?: string };

/** Characters that nobody mistakes for one another when he copies them from a terminal. */
const alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Prints a one-time code where there is nobody yet and no demo company; answers whether it did. */
export async function announceFirstAdmin(say: (sentence: string) => void, publicUrl: string): Promise<boolean> {
  if (isDemo() || (await companyNow()).people.length > 0) return false;
  world.countersignFirstCode ??= Array.from({ length: 3 }, () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join("")).join("-");
  say(`Nobody is here yet. Open ${publicUrl}/first-admin and enter the one-time code ${world.countersignFirstCode}`);
  return true;
}

/** Whether the portal waits for its first person. */
export async function awaitsFirstAdmin(): Promise<boolean> {
  return world.countersignFirstCode !== undefined && (await companyNow()).people.length === 0;
}

/** Founds the company with its first person, an admin. Refuses a wrong code, too many of them, a bad password, and a second first person. */
export async function becomeFirstAdmin(
  admin: FirstAdmin,
  { code, password, key, address }: { code: string; password: string; key: string; address: string },
): Promise<Person> {
  const trier = { account: "first admin", network: networkOf(address) };
  await attempt(trier);
  if (!world.countersignFirstCode || !sameText(normal(code), normal(world.countersignFirstCode))) throw new Refusal("wrongFirstCode");
  await forgive(trier);
  mustBeGoodPassword(password, admin);
  const id = `p-${createHash("sha256").update(key).digest("hex").slice(0, 12)}`;
  const person: Person = { id, ...admin, department: "admin", head: true };
  await setPasswordHash(id, await hashPassword(password), new Date().toISOString());
  await carryOutCompany({
    key,
    request: admin,
    by: { kind: "person", person: actorOf(person) },
    decide: (company) => ({ events: foundCompany(company, id, firstSettings, admin), mails: [] }),
  });
  world.countersignFirstCode = undefined;
  return person;
}

function normal(code: string): string {
  return code.toUpperCase().replace(/[^0-9A-Z]/g, "");
}

function sameText(one: string, other: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}
