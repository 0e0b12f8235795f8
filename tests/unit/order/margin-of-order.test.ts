import { expect, test } from "vitest";
import { documentNamed } from "@/lib/order/document";
import type { FactsOf } from "@/lib/order/facts";
import type { Costs } from "@/lib/order/margin";
import { changeMargin, marginStanding } from "@/lib/order/margin-of-order";
import type { Order } from "@/lib/order/order";
import type { Terms } from "@/lib/order/terms";
import { asReadBy } from "@/lib/order/without-prices";
import { cast } from "../../cast";
import { requestsChange, reviewsChange } from "./execution";
import { customer, Story, terms } from "./story";

const costs: Costs = { material: 16_000, labour: 4_000, depreciation: 1_000, administration: { rate: 6 }, selling: { amount: 1_000 } };

function reported(): Story {
  const story = new Story().passesPreliminary().report("technical").report("quality");
  const submits = (department: "production" | "purchasing" | "finance", facts: object) =>
    story.submits(cast[department], `${department}Report.${department}.1`, { department, outcome: "pass", ...facts } as object as FactsOf["technicalReport"]);
  submits("purchasing", { materialCost: 16_000 });
  submits("production", { labourCost: 4_000, depreciationCost: 1_000 });
  return submits("finance", { materialCost: 16_000, margin: 29.6, target: 15, paymentLimit: 60, costs, collectionDays: 45 });
}

/** Twice as much of the first line, at the same price. */
const doubled: Terms = {
  ...terms,
  lines: terms.lines.map((line) => (line.line === 1 ? { ...line, quantity: 24, amount: 33_600 } : line)),
  total: 51_000,
};

const executed = () => reported().meets("passed").notifies();

test("before finance reports only the direct costs of purchasing and production are known (3.5a)", () => {
  const story = new Story().passesPreliminary();
  expect(marginStanding(story.order, 15)).toBeUndefined();
  story.submits<"purchasingReport">(cast.purchasing, "purchasingReport.purchasing.1", { department: "purchasing", outcome: "pass", materialCost: 16_000 });
  expect(marginStanding(story.order, 15)).toMatchObject({ stated: false, now: { direct: 16_000, indirect: 0 }, target: 15, collectionDays: 30 });
});

test("finance's figures are the order's margin, with target and collection period (3.5)", () => {
  expect(marginStanding(reported().order, 20)).toMatchObject({
    stated: true,
    now: { revenue: 34_200, direct: 21_000, administration: 2_052, selling: 1_000, profit: 10_148, margin: 29.7 },
    target: 15,
    collectionDays: 45,
    paymentLimit: 60,
  });
});

test("a change shows the margin before and after, and still after it came into force (7.2a)", () => {
  const asked = requestsChange(executed(), doubled).signs(customer, "changeRequest.sales.1", "customer");
  const seen = (order: Order) => changeMargin(order, documentNamed(order, "changeRequest.sales.1"), 15);
  const margins = seen(asked.order);
  expect(margins).toMatchObject({ before: { revenue: 34_200, direct: 21_000 }, after: { revenue: 51_000, selling: 1_000, administration: 3_060 } });
  asked.now = "2026-11-25T01:30:00.000Z";
  const passed = reviewsChange(asked, ["pass", "pass"]);
  expect(passed.order.terms.total).toBe(51_000);
  expect(seen(passed.order)).toEqual(margins);
  expect(marginStanding(passed.order, 15)?.now).toEqual(margins?.after);
});

test("who may not read prices is told no cost, no margin and no days to payment", () => {
  const { order } = reported();
  const commercial = {
    ...order,
    documents: order.documents.map((one) => ({ ...one, versions: one.versions.map((version) => ({ ...version, commercial: true })) })),
  };
  const read = asReadBy(cast.technical, commercial);
  const { facts } = documentNamed(read, "financeReport.finance.1").versions[0] ?? {};
  expect(facts).toEqual({ department: "finance", outcome: "pass", materialCost: 0, margin: 0, target: 0 });
  expect(asReadBy(cast.finance, commercial)).toBe(commercial);
});
