import { describe, expect, test } from "vitest";
import { catalogue } from "@/forms/catalogue";
import type { Answers } from "@/lib/form/field";
import { startAnswers } from "@/lib/form/start-answers";
import { contextOf } from "./context";
import { faults, notMet, slotFaults } from "./faults";
import { sampleSlotAnswers } from "./sample-answers";

const yesterday = "2026-11-23";

describe("the review of a change (7.2)", () => {
  test("all five review a change; leaving one out needs a reason", () => {
    const context = contextOf("changeReview");
    expect(startAnswers(catalogue.changeReview, context).answers.concerned).toEqual(["technical", "production", "quality", "purchasing", "finance"]);
    expect(faults("changeReview", { concerned: ["technical", "production", "quality", "purchasing"] })).toEqual(["reason required"]);
    expect(faults("changeReview", { concerned: ["technical"] })).toEqual(["reason required"]);
    expect(faults("changeReview", { concerned: ["technical"], reason: "不影響生產" })).toEqual([]);
    expect(faults("changeReview", { reason: "多餘" })).toEqual(["reason unknownField"]);
  });

  test("a section that fails says who follows it up until when, and nobody does so yesterday", () => {
    const context = contextOf("changeReview");
    const part = sampleSlotAnswers("changeReview", "technical", context, "fail") as Answers & { conclusion: { fail: Answers } };
    expect(catalogue.changeReview.slotFields.technical?.facts(part, context)).toMatchObject({
      outcome: "fail",
      followUp: { text: "與客戶協商再延一週。", department: "sales", owner: "sales-head", date: "2026-11-29" },
    });
    const late = { ...part.conclusion.fail, followUpDate: yesterday };
    expect(slotFaults("changeReview", "technical", { conclusion: { outcome: "fail", fail: late } })).toEqual(["conclusion.fail.followUpDate beforeToday"]);
  });

  test("each department concerned has its section", () => {
    const context = contextOf("changeReview");
    expect(catalogue.changeReview.slots({ concerned: ["finance", "technical"] }, context).map((slot) => slot.id)).toEqual(["author", "technical", "finance"]);
    expect(slotFaults("changeReview", "finance", { b: notMet })).toEqual(["conclusion.outcome failedPoints"]);
  });
});
