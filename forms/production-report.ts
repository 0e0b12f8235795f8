import type { AnswersOf } from "@/lib/form/fields";
import { date } from "@/lib/form/kinds/date";
import { longText } from "@/lib/form/kinds/long-text";
import { money } from "@/lib/form/kinds/money";
import { number } from "@/lib/form/kinds/number";
import { reviewPoint } from "@/lib/form/kinds/review-point";
import { rows } from "@/lib/form/kinds/rows";
import { text } from "@/lib/form/kinds/text";
import type { Rule } from "@/lib/form/rule";
import { named } from "@/lib/form/words";
import { formTitles } from "@/lib/words/form-titles";
import { sumOf } from "./figures";
import { orderHeading, orderSection } from "./order-heading";
import { policyForm } from "./policy-form";
import { authorOf, conclusionTitle, followedUpFromToday, points, reportConclusion, reportFacts, someApplies } from "./report";
import { section } from "./section";

const schedule = rows(named("生產計劃與進度安排", "Production plan and schedule"), {
  when: someApplies(["a", "b", "c", "d"]),
  columns: {
    step: text(named("工序", "Step")),
    quantity: number(named("數量", "Quantity"), { min: 0.001, decimals: 3 }),
    start: date(named("開始日期", "Start")),
    end: date(named("結束日期", "End")),
    owner: text(named("負責人", "Owner"), { max: 60 }),
    hours: number(named("工時", "Hours"), { decimals: 1 }),
    labourCost: money(named("人工成本", "Labour cost")),
    depreciationCost: money(named("折舊成本", "Depreciation cost")),
  },
  totals: ["hours", "labourCost", "depreciationCost"],
});

const conclusion = reportConclusion(
  { schedule, notes: longText(named("備註", "Notes"), { required: false }) },
  named("解決方案或建議", "Solution or suggestion"),
);

type Concluded = AnswersOf<{ conclusion: typeof conclusion }>;

const endsAfterStart: Rule<Concluded> = {
  id: "endsAfterStart",
  faults({ conclusion: concluded }) {
    if (concluded.outcome === "fail") return [];
    return (concluded.pass.schedule ?? []).flatMap(({ start, end }, at) =>
      end < start ? [{ path: ["conclusion", "pass", "schedule", at, "end"], reason: "endBeforeStart" as const }] : [],
    );
  },
};

/** The steps, first start, last end and what the steps cost; nothing of a report that did not pass. */
function planned({ conclusion: concluded }: Concluded) {
  const steps = (concluded.outcome === "pass" && concluded.pass.schedule) || [];
  return {
    labourCost: sumOf(steps.map((step) => step.labourCost)),
    depreciationCost: sumOf(steps.map((step) => step.depreciationCost)),
    ...(steps.length > 0 && {
      steps: steps.map(({ step, start, end }) => ({ step, start, end })),
      firstStart: steps.map((step) => step.start).sort()[0],
      lastEnd: steps
        .map((step) => step.end)
        .sort()
        .at(-1),
    }),
  };
}

export const productionReport = policyForm({
  id: "productionReport",
  clause: "3.2",
  version: 2,
  title: formTitles.productionReport,
  author: ["production"],
  signatories: ["production"],
  fields: {
    ...orderHeading,
    a: reviewPoint("3.2a", named("設備滿足要求，或須調整、改造", "Equipment is enough, or adjustment or conversion is needed")),
    b: reviewPoint("3.2b", named("人員數量與技能足夠，或須招聘、培訓", "Staff are enough in number and skill, or hiring or training is needed")),
    c: reviewPoint("3.2c", named("產能滿足交貨期，或須調整計劃、增加產能", "Capacity meets the delivery date, or a change of plan or more capacity is needed")),
    d: reviewPoint("3.2d", named("生產場地與物流條件滿足要求", "Site and logistics are fit")),
    conclusion,
  },
  layout: [orderSection, section(points, "a", "b", "c", "d"), section(conclusionTitle, "conclusion")],
  rules: [followedUpFromToday, endsAfterStart],
  slots: () => [authorOf("production")],
  facts: (answers, context) => ({ ...reportFacts("production", answers.conclusion, context), ...planned(answers) }),
});
