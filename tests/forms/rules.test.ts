import { describe, expect, test } from "vitest";
import { catalogue } from "@/forms/catalogue";
import type { FormContext } from "@/lib/form/context";
import { checked } from "@/lib/form/fault";
import type { Answers } from "@/lib/form/field";
import { schemaOf, slotSchemaOf } from "@/lib/form/schema-of";
import type { FormId } from "@/lib/order/facts";
import { completed, contextOf, documentOf, orderWith, terms, today } from "./context";
import { sampleAnswers, sampleSlotAnswers } from "./sample-answers";

const yesterday = "2026-11-23";

function faults(id: FormId, changes: Answers, context = contextOf(id), variant: "pass" | "fail" = "pass"): string[] {
  const result = checked(schemaOf(catalogue[id], context), { ...sampleAnswers(id, context, variant), ...changes });
  return result.ok ? [] : result.faults.map(({ path, reason }) => `${path} ${reason}`);
}

function slotFaults(id: FormId, slotId: string, changes: Answers, context = contextOf(id)): string[] {
  const schema = slotSchemaOf(catalogue[id], slotId, context);
  const result = schema && checked(schema, { ...sampleSlotAnswers(id, slotId, context), ...changes });
  return !result || result.ok ? [] : result.faults.map(({ path, reason }) => `${path} ${reason}`);
}

const met = { verdict: "met", remark: "", files: [] };
const notMet = { verdict: "notMet", remark: "做不到", files: [] };

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

describe("registration (2)", () => {
  test("works every amount out itself", () => {
    const context = contextOf("registration");
    const { terms: registered } = catalogue.registration.facts(sampleAnswers("registration", context), context);
    expect(registered.lines.map(({ line, amount }) => [line, amount])).toEqual([
      [1, 10_200_000],
      [2, 399_000],
    ]);
    expect(registered.total).toBe(10_599_000);
  });

  test("takes no delivery before the order, and no line of nothing", () => {
    expect(faults("registration", { deliveryDate: "2026-11-01" })).toEqual(["deliveryDate beforeOrder"]);
    expect(faults("registration", { lines: [{ product: "x", quantity: 0, unit: "x", unitPrice: 1, discount: 0 }] })).toEqual(["lines.0.quantity tooSmall"]);
    expect(faults("registration", { lines: [] })).toEqual(["lines required"]);
  });

  test("an amount that could not be added up exactly is refused", () => {
    const line = { product: "x", quantity: 999_999, unit: "x", unitPrice: 10_000_000, discount: 0 };
    expect(faults("registration", { lines: [line] })).toEqual(["lines.0.unitPrice amountTooLarge"]);
    expect(faults("changeRequest", { lines: [line] })).toContain("lines.0.unitPrice amountTooLarge");
    const contract = { material: "x", supplier: "x", quantity: 999_999, unit: "x", unitPrice: 10_000_000, arrival: today };
    expect(faults("purchasingReport", { conclusion: { outcome: "pass", pass: { contracts: [contract] } } })).toEqual([
      "conclusion.pass.contracts.0.unitPrice amountTooLarge",
    ]);
  });

  test("a failed preliminary review says where it leads (2.3)", () => {
    const context = contextOf("registration");
    expect(catalogue.registration.facts(sampleAnswers("registration", context, "fail"), context)).toMatchObject({
      outcome: "fail",
      way: "returned",
      reason: "付款條件未談妥",
    });
  });
});

describe("facts of the reports (3)", () => {
  test("production tells first start, last end and cost", () => {
    const context = contextOf("productionReport");
    const facts = catalogue.productionReport.facts(sampleAnswers("productionReport", context), context);
    expect(facts).toEqual({
      department: "production",
      outcome: "pass",
      firstStart: "2026-11-29",
      lastEnd: "2026-12-24",
      labourCost: 1_659_000,
      depreciationCost: 487_000,
    });
  });

  test("a failed report tells who follows what up, and plans nothing", () => {
    const context = contextOf("productionReport");
    expect(catalogue.productionReport.facts(sampleAnswers("productionReport", context, "fail"), context)).toEqual({
      department: "production",
      outcome: "fail",
      followUp: { text: "第二班開機，或外協一道工序", department: "production", owner: "production-head", date: "2026-12-01" },
      labourCost: 0,
      depreciationCost: 0,
    });
  });

  test("purchasing tells what the materials cost and when the last arrives", () => {
    const context = contextOf("purchasingReport");
    expect(catalogue.purchasingReport.facts(sampleAnswers("purchasingReport", context), context)).toMatchObject({
      materialCost: 1_932_000,
      latestArrival: "2026-12-06",
    });
  });

  test("finance's margin is worked out against the terms in force", () => {
    const context = contextOf("financeReport");
    const facts = catalogue.financeReport.facts(sampleAnswers("financeReport", context), context);
    expect(facts).toMatchObject({ materialCost: 1_932_000, margin: 54.5, target: 15 });
  });

  test("no step ends before it starts", () => {
    const step = { step: "x", quantity: 1, start: "2026-12-02", end: "2026-12-01", owner: "x", hours: 1, labourCost: 0, depreciationCost: 0 };
    expect(faults("productionReport", { conclusion: { outcome: "pass", pass: { schedule: [step] } } })).toEqual([
      "conclusion.pass.schedule.0.end endBeforeStart",
    ]);
  });
});

describe("minutes (4)", () => {
  test("chair and recorder attend, and the recorder submits", () => {
    expect(faults("minutes", { chair: "technical" })).toEqual(["chair chairAway"]);
    expect(faults("minutes", { recorder: "technical-head" })).toEqual(["recorder recorderIsAuthor"]);
  });

  test("every attendee but the recorder has a slot of his own", () => {
    const context = contextOf("minutes");
    const slots = catalogue.minutes.slots(sampleAnswers("minutes", context), context);
    expect(slots.map((slot) => slot.for)).toEqual([
      { departments: ["sales"] },
      ...["technical-head", "production-head", "quality-head", "purchasing-head", "finance-head"].map((person) => ({ person })),
    ]);
  });

  test("nobody attends who signs nothing", () => {
    const attendees = ["sales", "production-head", "auditor"];
    expect(faults("minutes", { recorder: "sales", chair: "production-head", attendees }, { ...contextOf("minutes"), author: null })).toEqual([
      "attendees.2 notAPerson",
    ]);
  });

  test("milestones lie ahead", () => {
    expect(faults("minutes", { milestones: [{ text: "x", department: "sales", date: yesterday }] })).toEqual(["milestones.0.date beforeToday"]);
  });

  test("the table of the departments is neither shortened nor changed", () => {
    expect(faults("minutes", { reports: [{ department: "technical" }] })).toEqual(["reports rowsChanged"]);
  });

  test("passing over a failed report needs a reason", () => {
    const facts = { department: "technical" as const, outcome: "fail" as const };
    const context = { ...contextOf("minutes"), order: orderWith({ documents: [completed({ form: "technicalReport", department: "technical", facts })] }) };
    expect(faults("minutes", {}, context)).toEqual(["overruled required"]);
    expect(faults("minutes", { overruled: "客戶已同意放寬公差" }, context)).toEqual([]);
  });
});

test("the notice says what the meeting decided (5.1)", () => {
  const minutes = { decision: "refused" as const, again: [], chair: "a", recorder: "b", attendees: [], milestones: [], reason: "x" };
  const context = { ...contextOf("resultNotice"), order: orderWith({ documents: [completed({ form: "minutes", department: "sales", facts: minutes })] }) };
  expect(faults("resultNotice", {}, context)).toEqual(["conclusion.outcome againstMinutes"]);
  expect(faults("resultNotice", {}, context, "fail")).toEqual([]);
});

describe("checks and corrective action (6)", () => {
  test("what is not met becomes a finding, due from today", () => {
    expect(slotFaults("executionCheck", "quality", { point: notMet })).toEqual(["findings findingNeeded"]);
    expect(slotFaults("executionCheck", "quality", { point: notMet, findings: [{ text: "x", department: "quality", deadline: yesterday }] })).toEqual([
      "findings.0.deadline beforeToday",
    ]);
  });

  test("each finding is told to the rules", () => {
    const answers = sampleSlotAnswers("executionCheck", "production", contextOf("executionCheck"), "fail") as Answers;
    expect(catalogue.executionCheck.slotFields.production?.facts(answers)).toEqual({
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

describe("changes (7)", () => {
  const same = {
    deliveryDate: terms.deliveryDate,
    lines: terms.lines.map(({ amount: _, specification, ...line }) => ({ ...line, ...(specification && { specification }) })),
  };

  test("a change that changes nothing is refused", () => {
    expect(faults("changeRequest", same)).toEqual([" nothingChanged"]);
    expect(faults("changeRequest", { ...same, paymentDays: 60 })).toEqual([]);
  });

  test("lines are those of the order, or new", () => {
    const [first, second] = same.lines;
    expect(faults("changeRequest", { ...same, lines: [first, { ...second, line: 7 }] })).toEqual(["lines.1.line unknownLine"]);
    expect(faults("changeRequest", { ...same, lines: [first, first] })).toEqual(["lines.1.line unknownLine"]);
    const { line: _, ...added } = { ...first, line: undefined };
    const context = contextOf("changeRequest");
    const answers = { ...sampleAnswers("changeRequest", context), lines: [...same.lines, added] };
    const { proposed } = catalogue.changeRequest.facts(answers, context);
    expect(proposed.lines.map((line) => line.line)).toEqual([1, 2, 3]);
    expect(proposed.total).toBe(2 * 10_200_000 + 399_000);
  });

  test("what is delivered stays", () => {
    const delivery = completed({ form: "deliveryReport", department: "production", facts: { delivered: [{ line: 1, quantity: 100 }] } });
    const context = { ...contextOf("changeRequest"), order: orderWith({ documents: [delivery] }) };
    const [first, second] = same.lines;
    expect(faults("changeRequest", { ...same, lines: [second] }, context)).toEqual(["lines deliveredLineRemoved"]);
    expect(faults("changeRequest", { ...same, lines: [{ ...first, quantity: 99 }, second] }, context)).toEqual(["lines.0.quantity lessThanDelivered"]);
  });

  test("the customer signs after sales, and only then", () => {
    expect(catalogue.changeRequest.slots({}, contextOf("changeRequest"))).toMatchObject([
      { id: "author" },
      { id: "customer", meaning: "agreed", for: { customer: true }, after: ["author"] },
    ]);
  });

  test("leaving out a department that is concerned needs a reason", () => {
    expect(faults("changeReview", { concerned: ["technical"] })).toEqual(["reason required"]);
    expect(faults("changeReview", { concerned: ["technical"], reason: "不影響生產" })).toEqual([]);
    expect(faults("changeReview", { reason: "多餘" })).toEqual(["reason unknownField"]);
  });

  test("each department concerned has its section", () => {
    const context = contextOf("changeReview");
    expect(catalogue.changeReview.slots({ concerned: ["finance", "technical"] }, context).map((slot) => slot.id)).toEqual(["author", "technical", "finance"]);
    expect(slotFaults("changeReview", "finance", { b: notMet })).toEqual(["conclusion.outcome failedPoints"]);
  });
});

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
