import { expect, test } from "vitest";
import { hasAllCosts } from "@/forms/finance-report";

const direct = { material: 1200, labour: 300, depreciation: 0 };

test("the costs are all there once each of the chosen way is, a nought too", () => {
  expect(hasAllCosts({})).toBe(false);
  expect(hasAllCosts({ ...direct, indirectBy: "amount", administration: 10 })).toBe(false);
  expect(hasAllCosts({ ...direct, indirectBy: "amount", administration: 10, selling: 0 })).toBe(true);
  expect(hasAllCosts({ ...direct, indirectBy: "rate", administration: 10, selling: 0 })).toBe(false);
  expect(hasAllCosts({ ...direct, indirectBy: "rate", administrationRate: 6, sellingRate: 5 })).toBe(true);
});
