import type { AnswersOf } from "@/lib/form/fields";
import { computed } from "@/lib/form/kinds/computed";
import { date } from "@/lib/form/kinds/date";
import { longText } from "@/lib/form/kinds/long-text";
import { money } from "@/lib/form/kinds/money";
import { number } from "@/lib/form/kinds/number";
import { reviewPoint } from "@/lib/form/kinds/review-point";
import { rows } from "@/lib/form/kinds/rows";
import { text } from "@/lib/form/kinds/text";
import type { Rule } from "@/lib/form/rule";
import { named } from "@/lib/form/words";
import { amountOf } from "@/lib/order/amount";
import { isSameStep } from "@/lib/order/schedule";
import { formTitles } from "@/lib/words/form-titles";
import { amountsInReach, rowAmount, sumOf } from "./figures";
import { orderHeading, orderSection } from "./order-heading";
import { plannedSteps } from "./planned-steps";
import { policyForm } from "./policy-form";
import { authorOf, conclusionTitle, followedUpFromToday, points, reportConclusion, reportFacts, someApplies } from "./report";
import { section } from "./section";

const contracts = rows(named("擬簽訂與跟蹤的採購合同", "Purchase contracts to sign and follow"), {
  when: someApplies(["a", "b", "c", "d"]),
  columns: {
    material: text(named("物料", "Material")),
    supplier: text(named("供應商", "Supplier")),
    quantity: number(named("數量", "Quantity"), { min: 0.001, decimals: 3 }),
    unit: text(named("單位", "Unit"), { max: 20 }),
    unitPrice: money(named("單價", "Unit price"), { commercial: true }),
    amount: computed(named("金額", "Amount"), { as: "money", commercial: true }, (_, __, row) => rowAmount(row)),
    arrival: date(named("到貨日期", "Arrival")),
    neededAt: text(named("所需工序", "Needed at step"), {
      required: false,
      hint: named("填生產計劃中的工序", "A step of the production plan"),
      offers: plannedSteps,
    }),
    contractNo: text(named("合同編號", "Contract number"), { required: false, max: 40, hint: named("簽訂後填寫", "Once signed") }),
  },
  totals: ["amount"],
});

const conclusion = reportConclusion(
  { contracts, notes: longText(named("備註", "Notes"), { required: false, commercial: true }) },
  named("解決方案或建議", "Solution or suggestion"),
  { commercial: true },
);

const contractsInReach: Rule<AnswersOf<{ conclusion: typeof conclusion }>> = {
  id: "contractsInReach",
  faults: ({ conclusion: concluded }) =>
    concluded.outcome === "pass" ? amountsInReach(concluded.pass.contracts ?? [], ["conclusion", "pass", "contracts"]) : [],
};

/** Once production has planned its steps, each material is for one of them, so that what comes too late shows (4.2b). */
const neededAtPlannedStep: Rule<AnswersOf<{ conclusion: typeof conclusion }>> = {
  id: "neededAtPlannedStep",
  faults({ conclusion: concluded }, context) {
    const steps = plannedSteps(context);
    if (concluded.outcome === "fail" || steps.length === 0) return [];
    return (concluded.pass.contracts ?? []).flatMap(({ neededAt = "" }, at) =>
      steps.some((step) => isSameStep(step, neededAt))
        ? []
        : [{ path: ["conclusion", "pass", "contracts", at, "neededAt"], reason: "unknownStep" as const, values: { steps } }],
    );
  },
};

type Contract = { material: string; quantity: number; unitPrice: number; arrival: string; neededAt?: string };

/** What the materials cost, when each arrives and for which step, and when the last does. */
function bought(signed: Contract[]) {
  const materialCost = sumOf(signed.map((row) => amountOf(row.quantity, row.unitPrice)));
  return {
    materialCost,
    arrivals: signed.map(({ material, arrival, neededAt }) => ({ material, arrival, ...(neededAt && { step: neededAt }) })),
    latestArrival: signed
      .map((row) => row.arrival)
      .sort()
      .at(-1),
  };
}

export const purchasingReport = policyForm({
  id: "purchasingReport",
  clause: "3.4",
  version: 3,
  title: formTitles.purchasingReport,
  author: ["purchasing"],
  signatories: ["purchasing"],
  fields: {
    ...orderHeading,
    a: reviewPoint(
      "3.4a",
      named("供應商能按時、按質、按量供貨，能力與信譽良好", "Suppliers deliver on time, at quality, in quantity; their ability and reputation are good"),
    ),
    b: reviewPoint("3.4b", named("採購價格與市場價格相比合理，成本受控", "Prices are fair against the market and costs under control"), { commercial: true }),
    c: reviewPoint("3.4c", named("採購週期配合生產進度，或須與供應商協商", "Lead times fit the schedule, or are to be negotiated")),
    d: reviewPoint("3.4d", named("物料質量可靠，或須檢驗、驗證", "Material quality is sound, or inspection or verification is needed")),
    conclusion,
  },
  layout: [orderSection, section(points, "a", "b", "c", "d"), section(conclusionTitle, "conclusion")],
  rules: [followedUpFromToday, contractsInReach, neededAtPlannedStep],
  slots: () => [authorOf("purchasing")],
  facts: ({ conclusion: concluded }, context) => ({
    ...reportFacts("purchasing", concluded, context),
    ...bought((concluded.outcome === "pass" && concluded.pass.contracts) || []),
  }),
});
