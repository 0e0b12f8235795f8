import { beforeAll } from "vitest";
import { hashPassword } from "@/lib/auth/password";
import type { Person } from "@/lib/order/people";
import { setPasswordHash } from "@/lib/store/credentials";
import { leaseNext } from "@/lib/store/letters-due";
import { cast } from "../cast";
import { ownDatabase } from "../store/database";
import { founded } from "../store/order";

export const password = "一句只有我知道的話 2026";
export const from = { address: "192.0.2.7", agent: "test" };

/** A database with the whole cast, of whom the seller and the admin have set a password. */
export function companyOfCast(): void {
  process.env.PUBLIC_URL = "http://127.0.0.1:3000";
  ownDatabase();
  beforeAll(async () => {
    await founded();
    for (const person of [cast.sales, cast.admin]) await givePassword(person);
  });
}

export async function givePassword(person: Pick<Person, "id">): Promise<void> {
  await setPasswordHash(person.id, await hashPassword(password), "2026-01-01T00:00:00.000Z");
}

export type Letter = { to: string; subject: string; html: string; text: string };

/** The letters that are due and rendered, as their recipients would read them; each is taken once. */
export async function takeLetters(): Promise<Letter[]> {
  const letters: Letter[] = [];
  for (let row = await leaseNext(new Date(), 3_600_000); row; row = await leaseNext(new Date(), 3_600_000)) {
    if (row.payload) letters.push(JSON.parse(row.payload) as Letter);
  }
  return letters;
}

/** The secret at the end of a letter's link. */
export function tokenIn({ text }: Pick<Letter, "text">): string {
  return /#([A-Za-z0-9_-]{43})/.exec(text)?.[1] ?? "";
}
