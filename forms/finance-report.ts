import type { FormContext } from "@/lib/form/context";
import type { Answers } from "@/lib/form/field";
import { choice } from "@/lib/form/kinds/choice";
import { computed } from "@/lib/form/kinds/computed";
import { longText } from "@/lib/form/kinds/long-text";
import { money } from "@/lib/form/kinds/money";
import { number } from "@/lib/form/kinds/number";
import { percent } from "@/lib/form/kinds/percent";
import { reviewPoint } from "@/lib/form/kinds/review-point";
import { named } from "@/lib/form/words";
import { type Costs, type Margin, marginOf, missingTo } from "@/lib/order/margin";
import { formTitles } from "@/lib/words/form-titles";
import { fromFacts, fromTerms } from "./facts-of-order";
import { figure } from "./figures";
import { orderHeading, orderSection } from "./order-heading";
import { policyForm } from "./policy-form";
import { authorOf, conclusionTitle, followedUpFromToday, points, reportConclusion, reportFacts } from "./report";
import { section } from "./section";

/** A report that failed plans nothing, so there is nothing to carry over. */
const passedOnly = ({ outcome }: { outcome: "pass" | "fail" }, cost: number) => (outcome === "pass" ? cost : undefined);

const ways = { amount: named("按金額", "By amount"), rate: named("按收入費率", "By rate of the revenue") };

const byAmount = ({ indirectBy }: Answers) => indirectBy !== "rate";
const byRate = ({ indirectBy }: Answers) => indirectBy === "rate";

/** What the answers say the order costs, also of a report that is only half filled. */
export function costsIn(answers: Answers): Costs {
  const amount = (name: string) => figure(answers, name) ?? 0;
  const indirect = (name: string) => (byRate(answers) ? { rate: amount(`${name}Rate`) } : { amount: amount(name) });
  return {
    material: amount("material"),
    labour: amount("labour"),
    depreciation: amount("depreciation"),
    administration: indirect("administration"),
    selling: indirect("selling"),
  };
}

/** Whether every cost is there: before that, no margin says anything about the target. */
export function hasAllCosts(answers: Answers): boolean {
  const indirect = ["administration", "selling"].map((name) => (byRate(answers) ? `${name}Rate` : name));
  return ["material", "labour", "depreciation", ...indirect].every((name) => figure(answers, name) !== undefined);
}

/** One figure of the margin, worked out from the answers and the terms in force. */
function part(name: keyof Margin) {
  return (answers: Answers, { order }: FormContext) => (order ? marginOf(order.terms.total, costsIn(answers))[name] : undefined);
}

/** The profit that is missing to the target, which rounding could hide; undefined where it is reached. */
function missingIn(answers: Answers, { order, settings }: FormContext): number | undefined {
  return (order && missingTo(settings.marginTarget, marginOf(order.terms.total, costsIn(answers)))) || undefined;
}

/** An indirect cost: typed, or by its rate worked out. */
function rateOf(hant: string, en: string) {
  return percent(named(`${hant}費率`, `${en}, rate`), { decimals: 2, commercial: true, when: byRate });
}

function amountOf(hant: string, en: string) {
  return money(named(hant, en), { commercial: true, when: byAmount });
}

export const financeReport = policyForm({
  id: "financeReport",
  clause: "3.5",
  version: 5,
  title: formTitles.financeReport,
  author: ["finance"],
  signatories: ["finance"],
  fields: {
    ...orderHeading,
    revenue: computed(named("訂單收入", "Revenue of the order"), { as: "money", commercial: true }, (_, { order }) => order?.terms.total),
    material: money(named("材料成本", "Material cost"), {
      commercial: true,
      from: (context) => fromFacts(context, "purchasingReport", (facts) => passedOnly(facts, facts.materialCost)),
    }),
    labour: money(named("人工成本", "Labour cost"), {
      commercial: true,
      from: (context) => fromFacts(context, "productionReport", (facts) => passedOnly(facts, facts.labourCost)),
    }),
    depreciation: money(named("折舊成本", "Depreciation"), {
      commercial: true,
      from: (context) => fromFacts(context, "productionReport", (facts) => passedOnly(facts, facts.depreciationCost)),
    }),
    directCosts: computed(named("直接成本合計", "Direct costs"), { as: "money", commercial: true }, part("direct")),
    indirectBy: choice(named("間接成本計算方式", "How indirect costs are calculated"), ways, { commercial: true, initially: () => "amount" }),
    administration: amountOf("管理費用", "Administration"),
    selling: amountOf("銷售費用", "Selling"),
    administrationRate: rateOf("管理費用", "Administration"),
    sellingRate: rateOf("銷售費用", "Selling"),
    indirectCosts: computed(named("間接成本合計", "Indirect costs"), { as: "money", commercial: true }, part("indirect")),
    profit: computed(named("預計利潤", "Expected profit"), { as: "money", commercial: true }, part("profit")),
    margin: computed(named("預計利潤率", "Expected margin"), { as: "percent", commercial: true }, part("margin")),
    target: computed(named("目標利潤率", "Target margin"), { as: "percent", commercial: true }, (_, { settings }) => settings.marginTarget),
    missing: computed(
      named("距目標利潤尚差", "Profit missing to the target"),
      { as: "money", commercial: true, when: (answers, context) => missingIn(answers, context) !== undefined },
      missingIn,
    ),
    paymentTerms: computed(named("付款條件", "Payment terms"), { as: "longText", commercial: true }, (_, { order }) => order?.terms.paymentTerms),
    collectionDays: number(named("收款週期", "Collection period"), {
      max: 3650,
      commercial: true,
      unit: named("天", "days"),
      from: (context) => fromTerms(context, (terms) => terms.paymentDays),
    }),
    paymentLimit: computed(
      named("定價政策允許的付款期限（天）", "Days to payment that the pricing policy allows"),
      { as: "number", commercial: true },
      (_, { settings }) => settings.paymentDays,
    ),
    a: reviewPoint("3.5a", named("直接成本（材料、人工、折舊）在預算之內", "Direct costs (material, labour, depreciation) are within budget"), {
      commercial: true,
    }),
    b: reviewPoint("3.5b", named("間接成本（管理、銷售費用）合理", "Indirect costs (administration, selling) are reasonable"), { commercial: true }),
    c: reviewPoint("3.5c", named("利潤率達到目標", "The margin reaches the target"), { commercial: true }),
    d: reviewPoint("3.5d", named("付款條件、收款週期與風險可以接受", "Payment terms, collection period and risk are acceptable"), { commercial: true }),
    conclusion: reportConclusion(
      { support: longText(named("財務支持與建議", "Financial support and advice"), { commercial: true }) },
      named("成本控制或風險防範措施", "Cost control or risk prevention"),
      { commercial: true },
    ),
  },
  layout: [
    orderSection,
    section(named("收入與直接成本", "Revenue and direct costs"), "revenue", "material", "labour", "depreciation", "directCosts"),
    section(named("間接成本", "Indirect costs"), "indirectBy", "administration", "selling", "administrationRate", "sellingRate", "indirectCosts"),
    section(named("利潤率", "Margin"), "profit", "margin", "target", "missing"),
    section(named("收款", "Collection"), "paymentTerms", "collectionDays", "paymentLimit"),
    section(points, "a", "b", "c", "d"),
    section(conclusionTitle, "conclusion"),
  ],
  rules: [followedUpFromToday],
  slots: () => [authorOf("finance")],
  facts: (answers, context) => {
    const { marginTarget: target, paymentDays: paymentLimit } = context.settings;
    const costs = costsIn(answers);
    const margin = marginOf(context.order?.terms.total ?? 0, costs);
    return {
      ...reportFacts("finance", answers.conclusion, context),
      materialCost: answers.material,
      margin: margin.margin ?? 0,
      target,
      missing: missingTo(target, margin),
      costs,
      collectionDays: answers.collectionDays,
      paymentLimit,
    };
  },
});
