import type { FormContext } from "@/lib/form/context";
import { numberText } from "@/lib/form/format";
import { attachments } from "@/lib/form/kinds/attachments";
import { choice } from "@/lib/form/kinds/choice";
import { computed } from "@/lib/form/kinds/computed";
import { conclusion } from "@/lib/form/kinds/conclusion";
import { date } from "@/lib/form/kinds/date";
import { longText } from "@/lib/form/kinds/long-text";
import { rows } from "@/lib/form/kinds/rows";
import { text } from "@/lib/form/kinds/text";
import type { Rule } from "@/lib/form/rule";
import { named } from "@/lib/form/words";
import { completedFacts } from "@/lib/order/document";
import type { OrderLine } from "@/lib/order/terms";
import { formTitles } from "@/lib/words/form-titles";
import { findingDueFromToday, findingFields, findingOf } from "./finding-fields";
import { orderHeading, orderSection } from "./order-heading";
import { policyForm } from "./policy-form";
import { authorOf, conclusionTitle } from "./report";
import { section } from "./section";

const acceptable = named("合格", "Acceptable");
const notAcceptable = named("不合格", "Not acceptable");

/** The goods of the delivery that is inspected, line by line. */
function inspectedGoods({ order, document }: FormContext): string | undefined {
  const delivery = order?.documents.find((one) => one.id === document?.subject);
  const lines: OrderLine[] = order?.terms.lines ?? [];
  return completedFacts(delivery, "deliveryReport")
    ?.delivered.map(({ line, quantity }) => {
      const of = lines.find((one) => one.line === line);
      return `${line}. ${of?.product ?? ""} × ${numberText(quantity)} ${of?.unit ?? ""}`;
    })
    .join("\n");
}

type Inspected = { items: { verdict: "pass" | "fail" }[]; conclusion: { outcome: "pass" | "fail" } };

const acceptableOnlyWhenAllPass: Rule<Inspected> = {
  id: "acceptableOnlyWhenAllPass",
  faults({ items, conclusion: { outcome } }) {
    const failed = items.some(({ verdict }) => verdict === "fail");
    return failed && outcome === "pass" ? [{ path: ["conclusion", "outcome"], reason: "itemsFailed" }] : [];
  },
};

/** 8.2b: issued for each delivery. Goods that are not acceptable raise a finding and are delivered anew. */
export const inspectionReport = policyForm({
  id: "inspectionReport",
  clause: "8.2b",
  version: 1,
  title: formTitles.inspectionReport,
  author: ["quality"],
  signatories: ["quality"],
  fields: {
    ...orderHeading,
    goods: computed(named("受檢產品", "Goods inspected"), { as: "longText" }, (_, context) => inspectedGoods(context)),
    inspectedOn: date(named("檢驗日期", "Inspected on"), { initially: ({ today }) => today }),
    sampling: text(named("抽樣方式及數量", "Sampling"), { max: 200 }),
    items: rows(named("檢驗結果", "Results"), {
      columns: {
        item: text(named("檢驗項目", "Item")),
        standard: text(named("標準", "Standard"), { max: 200 }),
        method: text(named("方法", "Method")),
        found: text(named("實測結果", "Found"), { max: 200 }),
        verdict: choice(named("判定", "Verdict"), { pass: acceptable, fail: notAcceptable }),
      },
    }),
    files: attachments(named("檢驗附件", "Attachments"), { required: false }),
    conclusion: conclusion(conclusionTitle, {
      pass: { words: acceptable, fields: { notes: longText(named("檢驗說明", "Notes"), { required: false }) } },
      fail: { words: notAcceptable, fields: findingFields },
    }),
  },
  layout: [
    orderSection,
    section(named("檢驗", "Inspection"), "goods", "inspectedOn", "sampling", "items", "files"),
    section(named("檢驗結論", "Conclusion"), "conclusion"),
  ],
  rules: [acceptableOnlyWhenAllPass, findingDueFromToday],
  slots: () => [authorOf("quality")],
  facts: ({ conclusion: concluded }) => ({ acceptable: concluded.outcome === "pass", ...findingOf(concluded) }),
});
