import { describe, expect, test } from "vitest";
import { catalogue } from "@/forms/catalogue";
import type { FormContext } from "@/lib/form/context";
import { contextOf, documentOf } from "./context";
import { faults, met, notMet, slotFaults } from "./faults";
import { sampleAnswers } from "./sample-answers";

describe("delivery and inspection (8.2a, b)", () => {
  const context = contextOf("inspectionReport");
  const after: FormContext = { ...contextOf("deliveryReport"), order: context.order, document: documentOf("deliveryReport", "production") };

  test("no more is delivered than is outstanding", () => {
    expect(
      faults(
        "deliveryReport",
        {
          lines: [
            { line: 1, now: 20 },
            { line: 2, now: 0 },
          ],
        },
        after,
      ),
    ).toEqual([]);
    expect(
      faults(
        "deliveryReport",
        {
          lines: [
            { line: 1, now: 20.5 },
            { line: 2, now: 0 },
          ],
        },
        after,
      ),
    ).toEqual(["lines.0.now moreThanOutstanding"]);
    expect(
      faults(
        "deliveryReport",
        {
          lines: [
            { line: 1, now: 0 },
            { line: 2, now: 0 },
          ],
        },
        after,
      ),
    ).toEqual(["lines nothingDelivered"]);
    expect(
      faults(
        "deliveryReport",
        {
          lines: [
            { line: 1, now: 1 },
            { line: 3, now: 1 },
          ],
        },
        after,
      ),
    ).toEqual(["lines rowsChanged"]);
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

describe("acceptance and closure (8.2c to h)", () => {
  test("the customer signs by the link, or has signed a paper that is attached", () => {
    const context = contextOf("acceptance");
    const slots = (variant: "pass" | "fail") => catalogue.acceptance.slots(sampleAnswers("acceptance", context, variant), context).map((slot) => slot.id);
    expect(slots("pass")).toEqual(["author", "customer"]);
    expect(slots("fail")).toEqual(["author"]);
    expect(faults("acceptance", { paper: [] }, context, "fail")).toEqual(["paper required"]);
    expect(catalogue.acceptance.facts(sampleAnswers("acceptance", context), context)).toEqual({ accepted: true, by: "link" });
    expect(catalogue.acceptance.facts(sampleAnswers("acceptance", context, "fail"), context)).toMatchObject({
      accepted: false,
      by: "paper",
      finding: { department: "quality" },
    });
  });

  test("a department writes its own summary", () => {
    const context = contextOf("executionSummary");
    expect(catalogue.executionSummary.slots({}, { ...context, department: "finance" })).toMatchObject([{ for: { departments: ["finance"] } }]);
    expect(catalogue.executionSummary.facts({}, { ...context, department: "finance" })).toEqual({ department: "finance" });
  });

  test("three departments sign the closure in any order, then the general manager", () => {
    const slots = catalogue.closureRequest.slots({}, contextOf("closureRequest"));
    expect(slots.map(({ id, after }) => [id, after])).toEqual([
      ["author", undefined],
      ["purchasing", ["author"]],
      ["finance", ["author"]],
      ["technical", ["author"]],
      ["management", ["purchasing", "finance", "technical"]],
    ]);
  });

  test.each(["purchasing", "finance", "technical"])("%s does not sign while its point is not met", (slot) => {
    expect(slotFaults("closureRequest", slot, { point: notMet })).toEqual(["point.verdict closingPointNotMet"]);
    expect(slotFaults("closureRequest", slot, { point: met })).toEqual([]);
  });
});
