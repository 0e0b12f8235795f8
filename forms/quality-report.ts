import { longText } from "@/lib/form/kinds/long-text";
import { number } from "@/lib/form/kinds/number";
import { reviewPoint } from "@/lib/form/kinds/review-point";
import { rows } from "@/lib/form/kinds/rows";
import { text } from "@/lib/form/kinds/text";
import { named } from "@/lib/form/words";
import { formTitles } from "@/lib/words/form-titles";
import { sumOf } from "./figures";
import { orderHeading, orderSection } from "./order-heading";
import { plannedSteps } from "./planned-steps";
import { policyForm } from "./policy-form";
import { authorOf, conclusionTitle, followedUpFromToday, points, reportConclusion, reportFacts, someApplies } from "./report";
import { section } from "./section";

const plan = rows(named("質量控制計劃與檢驗方案", "Quality control plan and inspection scheme"), {
  when: someApplies(["a", "b", "c"]),
  columns: {
    item: text(named("檢驗項目", "Item")),
    standard: text(named("標準", "Standard"), { max: 200 }),
    method: text(named("方法", "Method")),
    frequency: text(named("頻次", "Frequency"), { max: 60 }),
    step: text(named("所在工序", "At which step"), { offers: plannedSteps }),
    days: number(named("檢驗工作日", "Working days"), { max: 365, decimals: 1 }),
  },
  totals: ["days"],
});

export const qualityReport = policyForm({
  id: "qualityReport",
  clause: "3.3",
  version: 2,
  title: formTitles.qualityReport,
  author: ["quality"],
  signatories: ["quality"],
  fields: {
    ...orderHeading,
    a: reviewPoint("3.3a", named("質量標準明確，符合國家標準與行業標準", "The quality standard is clear; national and industry standards are met")),
    b: reviewPoint("3.3b", named("質量管理體系足以保證，或須特殊控制", "The quality system is enough, or special controls are needed")),
    c: reviewPoint(
      "3.3c",
      named(
        "交付前的檢驗與驗收準則明確，或須增加項目、頻次",
        "Inspection and acceptance criteria before delivery are clear, or more items or a higher frequency is needed",
      ),
    ),
    conclusion: reportConclusion({ plan, notes: longText(named("備註", "Notes"), { required: false }) }, named("改進措施或建議", "Improvement or suggestion")),
  },
  layout: [orderSection, section(points, "a", "b", "c"), section(conclusionTitle, "conclusion")],
  rules: [followedUpFromToday],
  slots: () => [authorOf("quality")],
  facts({ conclusion }, context) {
    const inspections = ((conclusion.outcome === "pass" && conclusion.pass.plan) || []).map(({ step, days }) => ({ step, days }));
    return { ...reportFacts("quality", conclusion, context), inspectionDays: sumOf(inspections.map(({ days }) => days)), inspections };
  },
});
