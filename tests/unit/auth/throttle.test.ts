import { RateLimiterMemory } from "rate-limiter-flexible";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { networkOf } from "@/lib/auth/network";
import { throttleOver, waitAfter } from "@/lib/auth/throttle";
import type { Refusal } from "@/lib/order/refusal";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const chen = { account: "chen@example.com", network: "192.0.2.1" };

function throttle() {
  return throttleOver(new RateLimiterMemory({ points: 1e6, duration: 86_400 }), new RateLimiterMemory({ points: 1, duration: 1 }));
}

async function secondsRefused(attempt: Promise<void>): Promise<number> {
  const refusal = (await attempt.then(
    () => null,
    (error: Refusal) => error,
  )) as Refusal | null;
  if (refusal) expect(refusal.reason).toBe("tooManyTries");
  return Number(refusal?.values.seconds ?? 0);
}

test("five tries are free, then each wait is twice the last, up to a quarter of an hour", async () => {
  expect([5, 6, 7, 8, 30].map((tries) => waitAfter(tries, 5))).toEqual([0, 2, 4, 8, 900]);
  const { attempt } = throttle();
  for (let tries = 0; tries < 6; tries++) expect(await secondsRefused(attempt(chen))).toBe(0);
  expect(await secondsRefused(attempt(chen))).toBe(2);
  await vi.advanceTimersByTimeAsync(2_001);
  expect(await secondsRefused(attempt(chen))).toBe(0);
  expect(await secondsRefused(attempt(chen))).toBe(4);
});

test("trying while one must wait does not make the wait longer", async () => {
  const { attempt } = throttle();
  for (let tries = 0; tries < 6; tries++) await attempt(chen);
  for (let tries = 0; tries < 20; tries++) expect(await secondsRefused(attempt(chen))).toBe(2);
  await vi.advanceTimersByTimeAsync(2_001);
  expect(await secondsRefused(attempt(chen))).toBe(0);
});

test("of a hundred tries at once only the free ones and one more are judged", async () => {
  const { attempt } = throttle();
  const refused = await Promise.all(Array.from({ length: 100 }, () => secondsRefused(attempt(chen))));
  expect(refused.filter((seconds) => seconds === 0)).toHaveLength(6);
});

test("the right password clears the account and not the network", async () => {
  const { attempt, forgive } = throttle();
  for (let tries = 0; tries < 5; tries++) await attempt(chen);
  await forgive(chen);
  for (let tries = 0; tries < 5; tries++) expect(await secondsRefused(attempt(chen))).toBe(0);
  for (let other = 0; other < 41; other++) expect(await secondsRefused(attempt({ ...chen, account: `${other}@example.com` }))).toBe(0);
  expect(await secondsRefused(attempt({ ...chen, account: "new@example.com" }))).toBe(0);
  expect(await secondsRefused(attempt({ ...chen, account: "newer@example.com" }))).toBeGreaterThan(0);
  expect(await secondsRefused(attempt({ account: "newer@example.com", network: "192.0.2.2" }))).toBe(0);
});

test("an IPv6 network is its /64, a mapped IPv4 address is itself", () => {
  expect(networkOf("2001:db8:1:2:3:4:5:6")).toBe("2001:db8:1:2::/64");
  expect(networkOf("2001:db8::1")).toBe(networkOf("2001:db8:0:0:9::7"));
  expect(networkOf("::ffff:192.0.2.1")).toBe("192.0.2.1");
  expect(networkOf("::1")).toBe("0:0:0:0::/64");
  expect(networkOf(" 192.0.2.1 ")).toBe("192.0.2.1");
});
