import { describe, expect, test } from "vitest";
import type { FormContext } from "@/lib/form/context";
import { contextOf, orderWith, terms, today } from "./context";
import { faults, notMet } from "./faults";

const yesterday = "2026-11-23";

describe("review points and conclusions (3)", () => {
  test.each(["technicalReport", "productionReport", "qualityReport", "purchasingReport", "financeReport", "registration"] as const)(
    "%s cannot pass with a point that is not met",
    (id) => {
      expect(faults(id, { b: notMet })).toEqual(["conclusion.outcome failedPoints"]);
      expect(faults(id, { b: notMet }, contextOf(id), "fail")).toEqual([]);
    },
  );

  test.each(["notMet", "metWithConditions", "notApplicable"])("%s needs a remark", (verdict) => {
    expect(faults("technicalReport", { c: { verdict, remark: "  ", files: [] } }, contextOf("technicalReport"), "fail")).toEqual(["c.remark remarkNeeded"]);
  });

  test("nobody follows something up yesterday", () => {
    const fail = { reason: "x", measures: "x", followUpOwner: "technical", followUpDate: yesterday };
    expect(faults("technicalReport", { conclusion: { outcome: "fail", fail } })).toEqual(["conclusion.fail.followUpDate beforeToday"]);
    expect(faults("technicalReport", { conclusion: { outcome: "fail", fail: { ...fail, followUpDate: today, followUpOwner: "general-manager" } } })).toEqual([
      "conclusion.fail.followUpOwner notAPerson",
    ]);
  });

  test("a new product needs a technical proposal (1.3f)", () => {
    const context = contextOf("technicalReport");
    const novel: FormContext = { ...context, order: orderWith({ terms: { ...terms, newProduct: true } }) };
    expect(faults("technicalReport", { proposal: undefined }, novel)).toEqual(["proposal required"]);
    expect(faults("technicalReport", { proposal: "x" }, novel)).toEqual([]);
    expect(faults("technicalReport", { proposal: "x" })).toEqual(["proposal unknownField"]);
  });
});
