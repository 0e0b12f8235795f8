import { expect, test } from "vitest";
import { catalogue } from "@/forms/catalogue";
import { renditionOf } from "@/lib/form/rendition-of";
import { completed, contextOf, orderWith } from "./context";
import { faults } from "./faults";
import { sampleAnswers } from "./sample-answers";

test("the notice confirms the delivery date of the terms in force (5.1)", () => {
  const context = contextOf("resultNotice");
  expect(JSON.stringify(renditionOf(catalogue.resultNotice, sampleAnswers("resultNotice", context), context))).toContain('"value":"2027-01-15"');
  const typed = { details: "x", quality: "x", begins: "x", deliveryDate: "2027-02-01" };
  expect(faults("resultNotice", { conclusion: { outcome: "pass", pass: typed } })).toEqual(["conclusion.pass.deliveryDate unknownField"]);
});

test("the notice says what the meeting decided (5.1)", () => {
  const minutes = { decision: "refused" as const, again: [], chair: "a", recorder: "b", attendees: [], milestones: [], reason: "x" };
  const context = { ...contextOf("resultNotice"), order: orderWith({ documents: [completed({ form: "minutes", department: "sales", facts: minutes })] }) };
  expect(faults("resultNotice", {}, context)).toEqual(["conclusion.outcome againstMinutes"]);
  expect(faults("resultNotice", {}, context, "fail")).toEqual([]);
});
