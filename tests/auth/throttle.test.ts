import mongoose, { type Model } from "mongoose";
import { expect, test, vi } from "vitest";
import { attempt, forgive, type Trier, waitAfter } from "@/lib/auth/throttle";
import type { Refusal } from "@/lib/order/refusal";
import { countTry, forgetTries } from "@/lib/store/counters";
import { ownDatabase } from "../store/database";

ownDatabase();

// Now, because the database takes away by its own clock what has expired.
const start = Date.now();
const after = (seconds: number) => new Date(start + seconds * 1000);

/** 0 where the try is let through, else the seconds to wait. */
async function secondsRefused(trier: Trier, now = after(0)): Promise<number> {
  const refusal = await attempt(trier, now).then(
    () => null,
    (error: Refusal) => error,
  );
  if (refusal) expect(refusal.reason).toBe("tooManyTries");
  return Number(refusal?.values.seconds ?? 0);
}

let networks = 0;
const from = (account: string): Trier => ({ account, network: `192.0.2.${networks++}` });

async function tries(account: string, count: number): Promise<number[]> {
  const refused = [];
  for (let number = 0; number < count; number++) refused.push(await secondsRefused(from(account)));
  return refused;
}

test("five tries are free, then each wait is twice the last, up to a quarter of an hour", async () => {
  expect([5, 6, 7, 8, 30].map((count) => waitAfter(count, { free: 5, longest: 900 }))).toEqual([0, 2, 4, 8, 900]);
  expect(await tries("chen@example.com", 7)).toEqual([0, 0, 0, 0, 0, 0, 2]);
  expect(await secondsRefused(from("chen@example.com"), after(1.9))).toBe(1);
  expect(await secondsRefused(from("chen@example.com"), after(2))).toBe(0);
  expect(await secondsRefused(from("chen@example.com"), after(2))).toBe(4);
});

test("trying while one must wait does not make the wait longer", async () => {
  expect(await tries("lin@example.com", 20)).toEqual([0, 0, 0, 0, 0, 0, ...Array(14).fill(2)]);
  expect(await secondsRefused(from("lin@example.com"), after(2))).toBe(0);
});

test("of sixty tries at once, of an account that nobody has tried before, only the free ones and one more are judged", async () => {
  for (const account of ["wang@example.com", "li@example.com"]) {
    const refused = await Promise.all(Array.from({ length: 60 }, () => secondsRefused(from(account))));
    expect(refused.filter((seconds) => seconds === 0)).toHaveLength(6);
  }
});

test("the right password clears the account, and takes no other's try off the network", async () => {
  const network = "198.51.100.1";
  for (let number = 0; number < 5; number++) await attempt({ account: "zhang@example.com", network }, after(0));
  await forgive({ account: "zhang@example.com", network });
  expect(await tries("zhang@example.com", 5)).toEqual([0, 0, 0, 0, 0]);
  const others = [];
  for (let number = 0; number < 48; number++) others.push(await secondsRefused({ account: `${number}@example.com`, network }));
  expect(others).toEqual([...Array(47).fill(0), 2]);
  expect(await secondsRefused({ account: "elsewhere@example.com", network: "198.51.100.2" })).toBe(0);
});

test("what was tried a day ago counts no more", async () => {
  expect(await tries("huang@example.com", 7)).toEqual([0, 0, 0, 0, 0, 0, 2]);
  expect(await secondsRefused(from("huang@example.com"), after(86_400))).toBe(0);
  expect(await secondsRefused(from("huang@example.com"), after(86_400))).toBe(0);
});

const byAnybody = (account: string, network: string): Trier => ({ account, network, byAnybody: true });

test("whoever knows an address shuts out his own network, and its owner comes in from another", async () => {
  const refused = [];
  for (let number = 0; number < 60; number++) refused.push(await secondsRefused(byAnybody("zhou@example.com", "203.0.113.66")));
  expect(refused.filter((seconds) => seconds === 0)).toHaveLength(6);
  expect(await secondsRefused(byAnybody("zhou@example.com", "203.0.113.65"))).toBe(0);
});

test("asking again and again while one must wait counts against the network that asks", async () => {
  for (let number = 0; number < 60; number++) await secondsRefused(byAnybody("wu@example.com", "203.0.113.67"));
  expect(await secondsRefused(byAnybody("another@example.com", "203.0.113.67"))).toBeGreaterThan(0);
});

test("guessing one password from many networks waits too, but never long", async () => {
  const refused = [];
  for (let number = 0; number < 110; number++) refused.push(await secondsRefused({ ...from("xu@example.com"), byAnybody: true }));
  expect(refused.slice(0, 101).every((seconds) => seconds === 0)).toBe(true);
  expect(refused.slice(101).every((seconds) => seconds > 0 && seconds <= 60)).toBe(true);
});

test("the right password clears the account where it was tried and everywhere", async () => {
  const trier = byAnybody("ma@example.com", "203.0.113.68");
  for (let number = 0; number < 5; number++) await secondsRefused(trier);
  await forgive(trier);
  const refused = [];
  for (let number = 0; number < 6; number++) refused.push(await secondsRefused(trier));
  expect(refused).toEqual(Array(6).fill(0));
});

test("a try that another's right password forgets in the midst is counted afresh", async () => {
  const key = "account:forgotten-meanwhile";
  expect(await countTry(key, after(0))).toBe(1);
  const { counters } = mongoose.models;
  const count = counters?.findOneAndUpdate.bind(counters) as (...asked: unknown[]) => { lean: () => Promise<unknown> };
  const forgottenFirst = (...asked: unknown[]) => ({ lean: () => forgetTries(key).then(() => count(...asked).lean()) });
  const spy = vi.spyOn(counters as Model<unknown>, "findOneAndUpdate").mockImplementationOnce(forgottenFirst as never);
  expect(await countTry(key, after(0))).toBe(1);
  spy.mockRestore();
});
