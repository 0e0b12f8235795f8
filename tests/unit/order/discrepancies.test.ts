import { expect, test } from "vitest";
import { mondayToFriday } from "@/lib/calendar/working-days";
import { type DiscrepancyId, discrepanciesOf, discrepanciesReadBy } from "@/lib/order/discrepancies";
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
  ["material comes after the first step", { purchasing: { latestArrival: "2026-12-02" }, quality: { inspectionDays: 1 } }, ["lateMaterial"]],
  [
    "material comes so late that inspection has no time left",
    { purchasing: { latestArrival: "2026-12-03" }, quality: { inspectionDays: 1 } },
    ["lateMaterial", "noTimeForInspection"],
  ],
  ["material comes so late that everything is", { purchasing: { latestArrival: "2026-12-10" } }, ["lateSchedule", "lateMaterial", "noTimeForInspection"]],
  ["production ends late and nothing is inspected", { production: { lastEnd: "2026-12-23" }, quality: { inspectionDays: 0 } }, ["lateSchedule"]],
  ["inspection has no working day left", { quality: { inspectionDays: 2.5 } }, ["noTimeForInspection"]],
  ["inspection takes exactly the working days left", { quality: { inspectionDays: 2 } }, []],
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
  expect(discrepanciesOf(planned(plans).order, mondayToFriday).map(({ id }) => id)).toEqual(found);
});

/** Cutting from the 1st to the 4th of December, then packing from the 7th to the 16th, which leaves four working days. */
const steps = [
  { step: "Packing", start: "2026-12-07", end: "2026-12-16" },
  { step: "Cutting", start: "2026-12-01", end: "2026-12-04" },
];
const found = (plans: Plans) => discrepanciesOf(planned({ production: { steps }, ...plans }).order, mondayToFriday);

const stepCases: [string, Plans, DiscrepancyId[]][] = [
  ["comes in time for its step, after another has begun", { purchasing: { arrivals: [{ material: "Carton", arrival: "2026-12-07", step: "packing" }] } }, []],
  ["comes after its step", { purchasing: { arrivals: [{ material: "Carton", arrival: "2026-12-08", step: "packing" }] } }, ["lateMaterial"]],
  ["is for no step, and comes after the first", { purchasing: { arrivals: [{ material: "Steel", arrival: "2026-12-02" }] } }, ["lateMaterial"]],
  ["is for a step that nobody plans", { purchasing: { arrivals: [{ material: "Steel", arrival: "2026-12-02", step: "Paint" }] } }, ["lateMaterial"]],
  [
    "puts off its step and those after it",
    { purchasing: { arrivals: [{ material: "Steel", arrival: "2026-12-08", step: "Cutting" }] } },
    ["lateSchedule", "lateMaterial", "noTimeForInspection"],
  ],
  [
    "of the last step leaves the steps before alone, and puts off the end by as many working days",
    { purchasing: { arrivals: [{ material: "Carton", arrival: "2026-12-12", step: "Packing" }] } },
    ["lateSchedule", "lateMaterial", "noTimeForInspection"],
  ],
];

test.each(stepCases)("material that %s (4.2b)", (_, plans, ids) => {
  expect(found(plans).map(({ id }) => id)).toEqual(ids);
});

test("each late material is named with its step", () => {
  const arrivals = [
    { material: "Steel", arrival: "2026-12-02", step: "Cutting" },
    { material: "Carton", arrival: "2026-12-08", step: "Packing" },
  ];
  expect(found({ purchasing: { arrivals } })[0]?.values).toEqual({
    materials: "Steel 2026-12-02 → Cutting 2026-12-01; Carton 2026-12-08 → Packing 2026-12-07",
  });
});

test("only what is inspected at the last step or after it takes time once production is ready", () => {
  const at = (step: string) => ({ quality: { inspections: [{ step, days: 5 }] } });
  expect(found(at("Cutting"))).toEqual([]);
  expect(found(at("Packing")).map(({ id }) => id)).toEqual(["noTimeForInspection"]);
  expect(found(at("After packing")).map(({ id }) => id)).toEqual(["noTimeForInspection"]);
});

test("those about money are commercial, so the minutes name them without figures", () => {
  const all = discrepanciesOf(planned({ quality: { inspectionDays: 9 }, finance: { materialCost: 1, margin: 1, paymentLimit: 1 } }).order, mondayToFriday);
  expect(all.map(({ id, commercial }) => [id, commercial])).toEqual([
    ["noTimeForInspection", false],
    ["materialCostDiffers", true],
    ["marginBelowTarget", true],
    ["paymentTooLong", true],
  ]);
});

test("who may not read prices is told that there is one about money, without its figures", () => {
  const { order } = planned({ finance: { margin: 1 } });
  const read = (person: (typeof cast)["sales" | "technical"]) => discrepanciesReadBy(person, order, mondayToFriday);
  expect(read(cast.sales)).toEqual([{ id: "marginBelowTarget", commercial: true, values: { margin: "1%", target: "15%" } }]);
  expect(read(cast.technical)).toEqual([{ id: "marginBelowTarget", commercial: true, values: {} }]);
});

test("minutes answer each discrepancy, whatever they decide (4.2c)", () => {
  const story = planned({ finance: { margin: 1, materialCost: 1 } });
  const answered = (...ids: DiscrepancyId[]) => ({ discrepancies: ids.map((id) => ({ id, how: "acknowledged" as const })) });
  expect(() => story.meets("passed", answered("marginBelowTarget"))).toThrow("discrepancyOpen");
  expect(() => story.meets("again", { again: ["finance"] })).toThrow("discrepancyOpen");
  expect(story.meets("passed", answered("marginBelowTarget", "materialCostDiffers")).order.stage).toBe("result");
});
