import { expect, test } from "vitest";
import { catalogue } from "@/forms/catalogue";
import { startAnswers } from "@/lib/form/start-answers";
import { completed, contextOf, documentOf, orderWith } from "./context";
import { faults } from "./faults";

test("a meeting over a change hears those who reviewed it, and decides (4)", () => {
  const slots = [
    {
      id: "technical",
      meaning: "reviewed" as const,
      for: { departments: ["technical" as const] },
      state: "signed" as const,
      facts: { outcome: "fail" as const },
    },
    {
      id: "finance",
      meaning: "reviewed" as const,
      for: { departments: ["finance" as const] },
      state: "signed" as const,
      facts: { outcome: "pass" as const },
    },
  ];
  const review = completed({ form: "changeReview", department: "sales", facts: { concerned: ["technical", "finance"], hold: false, reason: "" } });
  const version = review.versions[0];
  if (!version) throw new Error("no version");
  const reviewed = { ...review, versions: [{ ...version, slots }] };
  const base = contextOf("minutes");
  const context = { ...base, order: orderWith({ stage: "execution", documents: [reviewed] }), document: documentOf("minutes", "sales", reviewed.id) };
  const reports = [{ department: "technical" }, { department: "finance" }];
  expect(startAnswers(catalogue.minutes, context).answers.reports).toEqual(reports);
  expect(faults("minutes", { reports, milestones: undefined }, context)).toEqual(["overruled required"]);
  expect(faults("minutes", { reports, milestones: undefined, decision: "again", again: ["technical"], improvements: "x" }, context)).toEqual([
    "decision changeDecidedNow",
  ]);
  expect(faults("minutes", { reports, milestones: undefined, decision: "refused", reason: "x" }, context)).toEqual([]);
});

test("passing over a failed report needs a reason (4)", () => {
  const facts = { department: "technical" as const, outcome: "fail" as const };
  const context = { ...contextOf("minutes"), order: orderWith({ documents: [completed({ form: "technicalReport", department: "technical", facts })] }) };
  expect(faults("minutes", {}, context)).toEqual(["overruled required"]);
  expect(faults("minutes", { overruled: "客戶已同意放寬公差" }, context)).toEqual([]);
});
