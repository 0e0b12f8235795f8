import fc from "fast-check";
import { expect, test } from "vitest";
import { fittedWidths } from "@/lib/pdf/columns";

test("columns share the width by their shares", () => {
  expect(fittedWidths([1, 3], [10, 10], 400)).toEqual([100, 300]);
});

test("a number that would be broken gets its room from the columns that have more than they need", () => {
  expect(fittedWidths([10, 10, 20], [150, 20, 20], 400)).toEqual([150, 250 / 3, 500 / 3]);
});

test("where not everything fits, the shares decide alone", () => {
  expect(fittedWidths([1, 1], [300, 300], 400)).toEqual([200, 200]);
});

test("a table is as wide as the sheet, and no column narrower than it needs where that is possible", () => {
  const column = fc.record({ share: fc.integer({ min: 1, max: 40 }), need: fc.integer({ min: 0, max: 120 }) });
  fc.assert(
    fc.property(fc.array(column, { minLength: 1, maxLength: 8 }), (columns) => {
      const needs = columns.map(({ need }) => need);
      const widths = fittedWidths(
        columns.map(({ share }) => share),
        needs,
        500,
      );
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(500, 6);
      const fits = needs.reduce((sum, need) => sum + need, 0) <= 500;
      for (const [index, width] of widths.entries()) expect(width).toBeGreaterThanOrEqual(fits ? (needs[index] ?? 0) - 1e-9 : 0);
    }),
  );
});
