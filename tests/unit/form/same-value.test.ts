import { expect, test } from "vitest";
import { sameValue } from "@/lib/form/same-value";

test("rows say the same whatever the order of their keys", () => {
  expect(sameValue([{ a: 1, b: [2] }], [{ b: [2], a: 1 }])).toBe(true);
  expect(sameValue([{ a: 1 }], [{ a: 2 }])).toBe(false);
  expect(sameValue({ a: undefined }, {})).toBe(true);
});
