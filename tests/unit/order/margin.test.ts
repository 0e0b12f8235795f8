import fc from "fast-check";
import { expect, test } from "vitest";
import { amountOf } from "@/lib/order/amount";
import { type Costs, costsWith, marginOf, marginWith, missingTo, type PricedLine } from "@/lib/order/margin";

const costs: Costs = { material: 40_000, labour: 15_000, depreciation: 5_001, administration: { rate: 6 }, selling: { amount: 5_000 } };
const lines: PricedLine[] = [
  { line: 1, quantity: 12, amount: 60_000 },
  { line: 2, quantity: 2.5, amount: 40_000 },
];

test("the margin is what all costs leave of the revenue, half up (3.5c)", () => {
  expect(marginOf(100_000, costs)).toEqual({
    revenue: 100_000,
    material: 40_000,
    labour: 15_000,
    depreciation: 5_001,
    direct: 60_001,
    administration: 6_000,
    selling: 5_000,
    indirect: 11_000,
    profit: 28_999,
    margin: 29,
  });
  expect(marginOf(100_000, { ...costs, material: 200_000 }).margin).toBe(-131);
});

test("nothing earned has no margin", () => {
  expect(marginOf(0, costs).margin).toBeUndefined();
});

test("what is missing to the target is told exactly, also where rounding hides it (3.5c)", () => {
  const at = (profit: number) =>
    marginOf(100_000, { material: 100_000 - profit, labour: 0, depreciation: 0, administration: { amount: 0 }, selling: { amount: 0 } });
  expect([at(14_951).margin, missingTo(15, at(14_951))]).toEqual([15, 49]);
  expect(missingTo(15, at(15_000))).toBe(0);
  expect(missingTo(15, at(20_000))).toBe(0);
  expect(missingTo(14.99, at(14_990))).toBe(0);
  expect(missingTo(0, at(-1))).toBe(1);
  expect(missingTo(15, { revenue: 101, profit: 15 })).toBe(1);
});

test("a rate follows the revenue, an amount does not (3.5b)", () => {
  const dearer = marginWith(
    costs,
    lines,
    lines.map((line) => ({ ...line, amount: line.amount * 2 })),
  );
  expect(dearer).toMatchObject({ revenue: 200_000, direct: 60_001, administration: 12_000, selling: 5_000 });
});

test("direct costs follow the quantity of the line that they belong to", () => {
  const [first, second] = lines as [PricedLine, PricedLine];
  expect(costsWith(costs, lines, [{ ...first, quantity: 24 }, second])).toMatchObject({ material: 64_000, labour: 24_000 });
  expect(costsWith(costs, lines, [first])).toMatchObject({ material: 24_000, labour: 9_000 });
});

test("a new line costs in the proportion of its amount", () => {
  expect(costsWith(costs, lines, [...lines, { line: 3, quantity: 1, amount: 10_000 }])).toMatchObject({ material: 44_000, labour: 16_500 });
});

// Within these, whatever is multiplied stays a whole number that can be told exactly.
const anyLine = fc.record({
  quantity: fc.integer({ min: 1, max: 9_999_999 }).map((thousandths) => thousandths / 1000),
  unitPrice: fc.integer({ min: 1, max: 10_000 }),
});
const anyLines = fc
  .array(anyLine, { minLength: 1, maxLength: 12 })
  .map((all) => all.map(({ quantity, unitPrice }, at) => ({ line: at + 1, quantity, amount: amountOf(quantity, unitPrice) })));
const anyIndirect = fc.oneof(
  fc.record({ amount: fc.nat(1_000_000) }),
  fc.record({ rate: fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100) }),
);
const anyCosts = fc.record({
  material: fc.nat(1_000_000),
  labour: fc.nat(1_000_000),
  depreciation: fc.nat(1_000_000),
  administration: anyIndirect,
  selling: anyIndirect,
});

test("without a change the what-if is the present margin, to the minor unit", () => {
  fc.assert(
    fc.property(anyCosts, anyLines, (stated, all) => {
      const revenue = all.reduce((sum, { amount }) => sum + amount, 0);
      expect(marginWith(stated, all, all)).toEqual(marginOf(revenue, stated));
    }),
  );
});

test("the parts add up, and every one is a whole number of minor units", () => {
  fc.assert(
    fc.property(anyCosts, anyLines, anyLines, (stated, before, after) => {
      const { margin: _, ...parts } = marginWith(stated, before, after);
      expect(parts.material + parts.labour + parts.depreciation).toBe(parts.direct);
      expect(parts.administration + parts.selling).toBe(parts.indirect);
      expect(parts.revenue - parts.direct - parts.indirect).toBe(parts.profit);
      expect(Object.values(parts).every(Number.isSafeInteger)).toBe(true);
    }),
  );
});

test("more of a line never costs less", () => {
  fc.assert(
    fc.property(anyCosts, anyLines, fc.integer({ min: 1, max: 10_000 }), (stated, all, more) => {
      const [first, ...rest] = all;
      if (!first) return;
      const after = [{ ...first, quantity: first.quantity + more / 1000 }, ...rest];
      expect(marginWith(stated, all, after).direct).toBeGreaterThanOrEqual(marginWith(stated, all, all).direct);
    }),
  );
});
