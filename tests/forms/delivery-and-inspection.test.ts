import { describe, expect, test } from "vitest";
import { catalogue } from "@/forms/catalogue";
import type { FormContext } from "@/lib/form/context";
import { contextOf, documentOf } from "./context";
import { faults } from "./faults";
import { sampleAnswers } from "./sample-answers";

describe("delivery and inspection (8.2a, b)", () => {
  const context = contextOf("inspectionReport");
  const after: FormContext = { ...contextOf("deliveryReport"), order: context.order, document: documentOf("deliveryReport", "production") };
  const deliveryOf = (...lines: { line: number; now: number }[]) => faults("deliveryReport", { lines }, after);

  test("no more is delivered than is outstanding", () => {
    expect(deliveryOf({ line: 1, now: 20 }, { line: 2, now: 0 })).toEqual([]);
    expect(deliveryOf({ line: 1, now: 20.5 }, { line: 2, now: 0 })).toEqual(["lines.0.now moreThanOutstanding"]);
    expect(deliveryOf({ line: 1, now: 0 }, { line: 2, now: 0 })).toEqual(["lines nothingDelivered"]);
    expect(deliveryOf({ line: 1, now: 1 }, { line: 3, now: 1 })).toEqual(["lines rowsChanged"]);
  });

  test("only what was delivered is told to the rules", () => {
    expect(
      catalogue.deliveryReport.facts(
        {
          lines: [
            { line: 1, now: 20 },
            { line: 2, now: 0 },
          ],
        },
        after,
      ),
    ).toEqual({ delivered: [{ line: 1, quantity: 20 }] });
  });

  test("goods are not acceptable while an item is not", () => {
    const { items } = sampleAnswers("inspectionReport", context, "fail");
    expect(faults("inspectionReport", { items })).toEqual(["conclusion.outcome itemsFailed"]);
    expect(catalogue.inspectionReport.facts(sampleAnswers("inspectionReport", context, "fail"), context)).toEqual({
      acceptable: false,
      finding: { text: "硬度低於標準", department: "production", deadline: "2026-12-04" },
    });
  });
});
