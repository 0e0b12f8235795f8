import { describe, expect, test } from "vitest";
import { catalogue } from "@/forms/catalogue";
import { contextOf } from "./context";
import { faults, met, notMet, slotFaults } from "./faults";
import { sampleAnswers } from "./sample-answers";

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
