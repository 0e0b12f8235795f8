import fc from "fast-check";
import { expect, test } from "vitest";
import { isPassing, nextTry } from "@/lib/mail/backoff";

const first = new Date("2026-11-24T00:00:00Z");
const hours = (count: number) => new Date(first.getTime() + count * 3_600_000);

test("waits grow from half a minute to an hour", () => {
  const wait = (attempts: number) => (nextTry(attempts, first, first, 0.5)?.getTime() ?? 0) - first.getTime();
  expect([1, 2, 3, 4].map(wait)).toEqual([30_000, 60_000, 120_000, 240_000]);
  expect(wait(20)).toBe(3_600_000);
});

test("a letter is never tried before the provider asked, nor once its key is a day old", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 0, max: 90_000 }),
      fc.integer({ min: 0, max: 90_000 }),
      (attempts, random, after, elapsed) => {
        const now = new Date(first.getTime() + elapsed * 1000);
        const next = nextTry(attempts, first, now, random, after);
        if (next === null) return;
        expect(next.getTime()).toBeGreaterThanOrEqual(now.getTime() + after * 1000);
        expect(next.getTime()).toBeLessThan(hours(24).getTime());
      },
    ),
  );
});

test("trying stops before the provider forgets the key", () => {
  expect(nextTry(5, first, hours(22.9), 0)).not.toBeNull();
  expect(nextTry(30, first, hours(22.9), 1)).toBeNull();
  expect(nextTry(1, first, first, 0, 24 * 3600)).toBeNull();
});

test("a refused address is final, a busy or unreachable provider is not", () => {
  expect([null, 429, 500, 503, 408].map(isPassing)).toEqual([true, true, true, true, true]);
  expect([400, 401, 403, 422].map(isPassing)).toEqual([false, false, false, false]);
});
