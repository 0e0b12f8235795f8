import fc from "fast-check";
import { expect, test } from "vitest";
import { amountOf, halfUp, sharedOut } from "@/lib/order/amount";

test("half a minor unit is rounded up", () => {
  expect(amountOf(0.5, 1)).toBe(1);
  expect(amountOf(1, 999, 50)).toBe(500);
  expect(amountOf(3.5, 120_000, 5)).toBe(399_000);
});

test("an amount is never off by a minor unit, whatever floating point would make of it", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 99_999_999 }),
      fc.integer({ min: 0, max: 1_000_000_000 }),
      fc.integer({ min: 0, max: 10_000 }),
      (thousandths, price, hundredths) => {
        const exact = BigInt(thousandths) * BigInt(price) * BigInt(10_000 - hundredths);
        const amount = BigInt(amountOf(thousandths / 1000, price, hundredths / 100));
        const off = amount * 10_000_000n - exact;
        return off > -5_000_000n && off <= 5_000_000n;
      },
    ),
  );
});

test("no discount is the price itself, all of it is nothing", () => {
  fc.assert(
    fc.property(
      fc.nat(1_000_000),
      fc.nat(1_000_000),
      (quantity, price) => amountOf(quantity, price) === quantity * price && amountOf(quantity, price, 100) === 0,
    ),
  );
});

test("half is rounded up below zero too, as Math.round does", () => {
  expect([halfUp(-5n, 10n), halfUp(-6n, 10n), halfUp(-15n, 10n), halfUp(5n, 10n)]).toEqual([0n, -1n, -1n, 1n]);
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 1, max: 1000 }), (numerator, denominator) => {
      const off = 2n * (halfUp(BigInt(numerator), BigInt(denominator)) * BigInt(denominator) - BigInt(numerator));
      return off > -BigInt(denominator) && off <= BigInt(denominator);
    }),
  );
});

test("what is shared out comes together again, whatever the weights", () => {
  fc.assert(
    fc.property(fc.nat(1_000_000_000), fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 20 }), (amount, weights) => {
      const shares = sharedOut(amount, weights);
      expect(shares.reduce((sum, one) => sum + one, 0)).toBe(amount);
      expect(shares.every((one) => one >= 0 && Number.isInteger(one))).toBe(true);
    }),
  );
});
