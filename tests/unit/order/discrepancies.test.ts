import { expect, test } from "vitest";
import { type DiscrepancyId, discrepanciesOf } from "@/lib/order/discrepancies";
import type { FactsOf } from "@/lib/order/facts";
import { cast } from "../../cast";
import { Story } from "./story";

type Plans = { production?: object; quality?: object; purchasing?: object; finance?: object };

/** Delivery is due on 2026-12-22; as it stands everything agrees. */
function planned({ production, quality, purchasing, finance }: Plans = {}): Story {
  const story = new Story().passesPreliminary().report("technical");
  const submits = (department: "production" | "quality" | "purchasing" | "finance", facts: object, changes: object = {}) =>
    story.submits(cast[department], `${department}Report.${department}.1`, {
      department,
      outcome: "pass",
      ...facts,
      ...changes,
    } as object as FactsOf["technicalReport"]);
  submits("production", { firstStart: "2026-12-01", lastEnd: "2026-12-18", labourCost: 0, depreciationCost: 0 }, production);
  submits("quality", { inspectionDays: 1.5 }, quality);
  submits("purchasing", { materialCost: 5000, latestArrival: "2026-11-30" }, purchasing);
  return submits("finance", { materialCost: 5000, margin: 20, target: 15, paymentLimit: 60 }, finance);
}

const cases: [string, Plans, DiscrepancyId[]][] = [
  ["everything agrees", {}, []],
  ["production ends after the delivery date", { production: { lastEnd: "2026-12-23" } }, ["lateSchedule", "noTimeForInspection"]],
  ["material comes after the first step", { purchasing: { latestArrival: "2026-12-02" } }, ["lateMaterial"]],
  ["material comes so late that everything is", { purchasing: { latestArrival: "2026-12-10" } }, ["lateSchedule", "lateMaterial"]],
  ["inspection has no time left", { quality: { inspectionDays: 4.5 } }, ["noTimeForInspection"]],
  ["inspection takes exactly the days left", { quality: { inspectionDays: 4 } }, []],
  ["finance reckons with another material cost", { finance: { materialCost: 4999 } }, ["materialCostDiffers"]],
  ["the margin is below target", { finance: { margin: 14.9 } }, ["marginBelowTarget"]],
  ["the margin is on target", { finance: { margin: 15 } }, []],
  ["the margin is rounded up to the target", { finance: { margin: 15, missing: 49 } }, ["marginBelowTarget"]],
  ["the margin is exactly on target", { finance: { margin: 15, missing: 0 } }, []],
  ["payment takes longer than the policy allows", { finance: { paymentLimit: 29 } }, ["paymentTooLong"]],
  [
    "a report that failed plans nothing",
    { production: { outcome: "fail", lastEnd: "2027-01-30" }, quality: { outcome: "fail" }, purchasing: { outcome: "fail", materialCost: 1 } },
    [],
  ],
  ["finance states its figures whatever it concludes", { finance: { outcome: "fail", margin: -5, paymentLimit: 10 } }, ["marginBelowTarget", "paymentTooLong"]],
];

test.each(cases)("discrepancies (4.2b): %s", (_, plans, found) => {
  expect(discrepanciesOf(planned(plans).order).map(({ id }) => id)).toEqual(found);
});

test("those about money are commercial, so the minutes name them without figures", () => {
  const all = discrepanciesOf(planned({ quality: { inspectionDays: 9 }, finance: { materialCost: 1, margin: 1, paymentLimit: 1 } }).order);
  expect(all.map(({ id, commercial }) => [id, commercial])).toEqual([
    ["noTimeForInspection", false],
    ["materialCostDiffers", true],
    ["marginBelowTarget", true],
    ["paymentTooLong", true],
  ]);
});

test("minutes answer each discrepancy, whatever they decide (4.2c)", () => {
  const story = planned({ finance: { margin: 1, materialCost: 1 } });
  const answered = (...ids: DiscrepancyId[]) => ({ discrepancies: ids.map((id) => ({ id, how: "acknowledged" as const })) });
  expect(() => story.meets("passed", answered("marginBelowTarget"))).toThrow("discrepancyOpen");
  expect(() => story.meets("again", { again: ["finance"] })).toThrow("discrepancyOpen");
  expect(story.meets("passed", answered("marginBelowTarget", "materialCostDiffers")).order.stage).toBe("result");
});
