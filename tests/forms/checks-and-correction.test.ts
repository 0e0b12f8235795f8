import { describe, expect, test } from "vitest";
import { catalogue } from "@/forms/catalogue";
import type { Answers } from "@/lib/form/field";
import { contextOf } from "./context";
import { notMet, slotFaults } from "./faults";
import { sampleSlotAnswers } from "./sample-answers";

const yesterday = "2026-11-23";

describe("checks and corrective action (6)", () => {
  test("what is not met becomes a finding, due from today", () => {
    expect(slotFaults("executionCheck", "quality", { point: notMet })).toEqual(["findings findingNeeded"]);
    expect(slotFaults("executionCheck", "quality", { point: notMet, findings: [{ text: "x", department: "quality", deadline: yesterday }] })).toEqual([
      "findings.0.deadline beforeToday",
    ]);
  });

  test("each finding is told to the rules", () => {
    const answers = sampleSlotAnswers("executionCheck", "production", contextOf("executionCheck"), "fail") as Answers;
    expect(catalogue.executionCheck.slotFields.production?.facts(answers, contextOf("executionCheck"))).toEqual({
      findings: [{ text: "機加工進度落後兩天", department: "production", deadline: "2026-12-04" }],
    });
  });

  test("the verifier is of another department than the responsible one (6.3)", () => {
    const context = contextOf("correctiveActionRequest");
    const [, responsible, verifier] = catalogue.correctiveActionRequest.slots({}, context);
    expect(responsible?.for).toEqual({ departments: ["production"] });
    expect(verifier).toMatchObject({ after: ["responsible"], for: { departments: ["sales", "technical", "quality", "purchasing", "finance"] } });
    expect(catalogue.correctiveActionRequest.facts({}, context)).toEqual({ findingId: "F1", department: "production", deadline: "2026-12-10" });
  });

  test("a verifier who is not satisfied says why", () => {
    expect(slotFaults("correctiveActionRequest", "verifier", { effective: "no" })).toEqual(["remark required"]);
  });
});
