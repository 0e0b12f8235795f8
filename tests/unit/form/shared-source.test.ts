import { expect, test } from "vitest";
import { sharedSource } from "@/lib/form/shared-source";
import { named } from "@/lib/form/words";

const terms = named("現行訂單條款", "Terms in force");
const report = named("技術評審報告", "Technical review report");
const from = (source: typeof terms) => ({ source, value: "x" });

test("several fields from one source share it, those of a conclusion's branches too", () => {
  expect(sharedSource(["a", "b"], { a: from(terms), b: from(terms), c: from(report) })).toEqual(terms);
  expect(sharedSource(["a", "conclusion"], { a: from(terms), "conclusion.pass.days": from(terms) })).toEqual(terms);
});

test("one field alone, or fields from several sources, share nothing", () => {
  expect(sharedSource(["a"], { a: from(terms), b: from(terms) })).toBeNull();
  expect(sharedSource(["a", "b"], { a: from(terms), b: from(report) })).toBeNull();
});
