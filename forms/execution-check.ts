import { definePart } from "@/lib/form/define-form";
import type { Answers } from "@/lib/form/field";
import { attachments } from "@/lib/form/kinds/attachments";
import { date } from "@/lib/form/kinds/date";
import { longText } from "@/lib/form/kinds/long-text";
import { type PointAnswer, reviewPoint } from "@/lib/form/kinds/review-point";
import { rows } from "@/lib/form/kinds/rows";
import type { Rule } from "@/lib/form/rule";
import { named, type Words } from "@/lib/form/words";
import type { FindingFact } from "@/lib/order/facts";
import { formTitles } from "@/lib/words/form-titles";
import { ordersWords } from "@/lib/words/orders";
import { findingFields } from "./finding-fields";
import { orderHeading, orderSection } from "./order-heading";
import { policyForm } from "./policy-form";
import { authorOf } from "./report";
import { section } from "./section";

/** Who checks what (6.2). */
const parts = {
  production: { clause: "6.2a", label: named("生產進度符合計劃", "Production keeps to the schedule") },
  quality: { clause: "6.2b", label: named("產品質量符合標準", "Quality meets the standard") },
  purchasing: { clause: "6.2c", label: named("物料按時、按質、按量到位", "Materials are on time, at quality, in quantity") },
  finance: { clause: "6.2d", label: named("成本在預算之內", "Cost is within budget") },
};
type Part = keyof typeof parts;

type Checked = { point: PointAnswer; findings?: FindingFact[] };

/** What is not as it should be becomes a finding, so that somebody solves it (6.3). */
const foundWhatIsNotMet: Rule<Checked> = {
  id: "foundWhatIsNotMet",
  faults: ({ point, findings = [] }) => (point.verdict === "notMet" && findings.length === 0 ? [{ path: ["findings"], reason: "findingNeeded" }] : []),
};

const dueFromToday: Rule<Checked> = {
  id: "dueFromToday",
  faults: ({ findings = [] }, { today }) =>
    findings.flatMap(({ deadline }, at) => (deadline < today ? [{ path: ["findings", at, "deadline"], reason: "beforeToday" as const }] : [])),
};

function checkOf(department: Part) {
  const { clause, label } = parts[department];
  return definePart({
    title: ordersWords.department[department],
    fields: {
      point: reviewPoint(clause, label),
      situation: longText(named("檢查情況", "What was found")),
      findings: rows(named("發現的問題", "Findings"), { columns: findingFields, required: false, min: 0, max: 20 }),
      files: attachments(named("問題佐證", "Evidence of the findings"), { required: false }),
    },
    layout: [section(checkTitle(clause, department), "point", "situation", "findings", "files")],
    rules: [foundWhatIsNotMet, dueFromToday],
    facts: ({ findings = [] }) => ({ findings }),
  });
}

function checkTitle(clause: string, department: Part): Words {
  const name = ordersWords.department[department];
  return named(`${clause} ${name["zh-Hant"]}檢查`, `${clause} Check by ${name.en.toLowerCase()}`);
}

const order: Part[] = ["production", "quality", "purchasing", "finance"];

const endsAfterStart: Rule<{ from: string; to: string } & Answers> = {
  id: "endsAfterStart",
  faults: ({ from, to }) => (to < from ? [{ path: ["to"], reason: "endBeforeStart" }] : []),
};

/** Called each period by the order's owner; production, quality, purchasing and finance each fill and sign their part. */
export const executionCheck = policyForm({
  id: "executionCheck",
  clause: "6.2",
  version: 1,
  title: formTitles.executionCheck,
  author: ["sales"],
  signatories: ["sales", ...order],
  fields: {
    ...orderHeading,
    from: date(named("檢查期間起", "Period from"), { initially: ({ today }) => today }),
    to: date(named("檢查期間迄", "Period to"), { initially: ({ today }) => today }),
    subject: longText(named("檢查說明", "What is to be checked"), { required: false }),
  },
  layout: [orderSection, section(named("檢查期間", "Period"), "from", "to", "subject")],
  rules: [endsAfterStart],
  slots: () => [
    authorOf("sales"),
    ...order.map((department) => ({
      id: department,
      meaning: "confirmed" as const,
      for: { departments: [department] },
      after: ["author"],
      asks: true as const,
    })),
  ],
  facts: ({ from, to }) => ({ from, to }),
  slotFields: {
    production: checkOf("production"),
    quality: checkOf("quality"),
    purchasing: checkOf("purchasing"),
    finance: checkOf("finance"),
  },
});
