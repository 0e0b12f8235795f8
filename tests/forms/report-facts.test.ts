import { describe, expect, test } from "vitest";
import { catalogue } from "@/forms/catalogue";
import { mondayToFriday } from "@/lib/calendar/working-days";
import type { Answers } from "@/lib/form/field";
import { renditionOf } from "@/lib/form/rendition-of";
import { discrepanciesOf } from "@/lib/order/discrepancies";
import { completed, contextOf, orderWith } from "./context";
import { faults, met } from "./faults";
import { sampleAnswers } from "./sample-answers";

describe("facts of the reports (3)", () => {
  test("production tells first start, last end and cost", () => {
    const context = contextOf("productionReport");
    const facts = catalogue.productionReport.facts(sampleAnswers("productionReport", context), context);
    expect(facts).toEqual({
      department: "production",
      outcome: "pass",
      firstStart: "2026-11-29",
      lastEnd: "2026-12-24",
      steps: [
        { step: "下料", start: "2026-11-29", end: "2026-12-02" },
        { step: "機加工", start: "2026-12-03", end: "2026-12-18" },
        { step: "裝配", start: "2026-12-19", end: "2026-12-24" },
      ],
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
      arrivals: [
        { material: "合金鋼棒", arrival: "2026-11-30" },
        { material: "密封圈", arrival: "2026-12-06" },
      ],
    });
  });

  test("finance's margin is worked out against the terms in force", () => {
    const context = contextOf("financeReport");
    const facts = catalogue.financeReport.facts(sampleAnswers("financeReport", context), context);
    expect(facts).toMatchObject({ materialCost: 1_932_000, margin: 54.5, target: 15, missing: 0 });
  });

  test("finance freezes how long the pricing policy lets the customer pay, so that longer terms always show (3.5d)", () => {
    const context = contextOf("financeReport");
    const settings = { ...context.settings, paymentDays: 20 };
    const facts = catalogue.financeReport.facts(sampleAnswers("financeReport", context), { ...context, settings });
    expect(facts).toMatchObject({ paymentLimit: 20 });
    const order = orderWith({ documents: [completed({ form: "financeReport", department: "finance", facts })] });
    expect(order.terms.paymentDays).toBe(30);
    expect(discrepanciesOf(order, mondayToFriday).map(({ id }) => id)).toEqual(["paymentTooLong"]);
  });

  test("a margin that only rounding lifts to the target is below it (3.5c)", () => {
    const context = contextOf("financeReport");
    // The revenue is 105,990.00, of which 15 % is 15,898.50: a profit of 15,896.50 is told as 15.0 %.
    const direct = { material: 10_599_000 - 1_589_650, labour: 0, depreciation: 0, administration: 0, selling: 0 };
    const answers = { ...sampleAnswers("financeReport", context), ...direct };
    expect(catalogue.financeReport.facts(answers, context)).toMatchObject({ margin: 15, missing: 200 });
    const said = JSON.stringify(renditionOf(catalogue.financeReport, answers, context));
    expect(said).toContain("距目標利潤尚差");
    expect(said).toContain("CNY 2.00");
  });

  test("once production has planned, purchasing names the step that needs each material (3.4c)", () => {
    const planning = contextOf("productionReport");
    const plan = completed({
      form: "productionReport",
      department: "production",
      facts: catalogue.productionReport.facts(sampleAnswers("productionReport", planning), planning),
    });
    const context = { ...contextOf("purchasingReport"), order: orderWith({ documents: [plan] }) };
    const answers = sampleAnswers("purchasingReport", context);
    const { contracts } = (answers.conclusion as { pass: { contracts: Answers[] } }).pass;
    const needed = (...steps: (string | undefined)[]) => ({
      conclusion: { outcome: "pass", pass: { contracts: contracts.map((one, at) => ({ ...one, ...(steps[at] && { neededAt: steps[at] }) })) } },
    });
    const path = "conclusion.pass.contracts";
    expect(faults("purchasingReport", needed("下料", "裝 配"), context)).toEqual([]);
    expect(faults("purchasingReport", needed("下料", "噴漆"), context)).toEqual([`${path}.1.neededAt unknownStep`]);
    expect(faults("purchasingReport", needed("下料"), context)).toEqual([`${path}.1.neededAt unknownStep`]);
    expect(faults("purchasingReport", needed("噴漆"))).toEqual([]);
    expect(catalogue.purchasingReport.facts({ ...answers, ...needed("下料", "裝配") }, context).arrivals).toEqual([
      { material: "合金鋼棒", arrival: "2026-11-30", step: "下料" },
      { material: "密封圈", arrival: "2026-12-06", step: "裝配" },
    ]);
  });

  test.each([
    ["productionReport", ["a", "b", "c", "d"], "schedule"],
    ["qualityReport", ["a", "b", "c"], "plan"],
    ["purchasingReport", ["a", "b", "c", "d"], "contracts"],
  ] as const)("%s of a service to which no point applies passes without a plan (1.2)", (id, names, table) => {
    const idle = { verdict: "notApplicable", remark: "純服務訂單", files: [] };
    const points = Object.fromEntries(names.map((name) => [name, idle]));
    const nothing = { conclusion: { outcome: "pass", pass: {} } };
    expect(faults(id, { ...points, ...nothing })).toEqual([]);
    expect(faults(id, { ...points, a: met, ...nothing })).toEqual([`conclusion.pass.${table} required`]);
    const context = contextOf(id);
    expect(catalogue[id].facts({ ...sampleAnswers(id, context), ...points, ...nothing }, context)).toMatchObject({ outcome: "pass" });
  });

  test("no step ends before it starts", () => {
    const step = { step: "x", quantity: 1, start: "2026-12-02", end: "2026-12-01", owner: "x", hours: 1, labourCost: 0, depreciationCost: 0 };
    expect(faults("productionReport", { conclusion: { outcome: "pass", pass: { schedule: [step] } } })).toEqual([
      "conclusion.pass.schedule.0.end endBeforeStart",
    ]);
  });
});
