import type { FormContext } from "@/lib/form/context";
import type { Answers } from "@/lib/form/field";
import { attachments } from "@/lib/form/kinds/attachments";
import { choice } from "@/lib/form/kinds/choice";
import { computed } from "@/lib/form/kinds/computed";
import { date } from "@/lib/form/kinds/date";
import { longText } from "@/lib/form/kinds/long-text";
import { money } from "@/lib/form/kinds/money";
import { number } from "@/lib/form/kinds/number";
import { percent } from "@/lib/form/kinds/percent";
import { rows } from "@/lib/form/kinds/rows";
import { text } from "@/lib/form/kinds/text";
import { named } from "@/lib/form/words";
import { formTitles } from "@/lib/words/form-titles";
import { changesSomething, keepsWhatIsDelivered, linesAreKnown, newAmountsInReach, newDateFromToday } from "./change-rules";
import { customerProposal } from "./customer-proposal";
import { fromTerms } from "./facts-of-order";
import { rowAmount, rowsIn, sumOf } from "./figures";
import { orderHeading, orderSection } from "./order-heading";
import { policyForm } from "./policy-form";
import { proposedTerms } from "./proposed-terms";
import { authorOf } from "./report";
import { section } from "./section";
import { differencesBetween, differencesText } from "./terms-differences";

function lineBefore({ order }: FormContext, row: Answers) {
  return order?.terms.lines.find(({ line }) => line === row.line);
}

const purposes = { change: named("變更訂單內容", "Change the order"), cancel: named("取消訂單", "Cancel the order") };

/** Terms are asked for unless the customer wants the order to end. */
const when = ({ purpose }: Answers) => purpose !== "cancel";

const lines = rows(named("變更後的產品或服務", "Products or services, after"), {
  when,
  columns: {
    line: number(named("項次", "Line"), { required: false, given: true, min: 1, max: 100_000 }),
    product: text(named("產品或服務", "Product or service")),
    specification: text(named("規格", "Specification"), { max: 200, required: false }),
    quantityBefore: computed(named("變更前數量", "Quantity before"), { as: "number" }, (_, context, row) => lineBefore(context, row)?.quantity),
    quantity: number(named("變更後數量", "Quantity after"), { min: 0.001, decimals: 3 }),
    unit: text(named("單位", "Unit"), { max: 20 }),
    unitPriceBefore: computed(
      named("變更前單價", "Unit price before"),
      { as: "money", commercial: true },
      (_, context, row) => lineBefore(context, row)?.unitPrice,
    ),
    unitPrice: money(named("變更後單價", "Unit price after"), { commercial: true }),
    discount: percent(named("折扣", "Discount"), { decimals: 2, commercial: true, initially: () => 0 }),
    amount: computed(named("變更後金額", "Amount after"), { as: "money", commercial: true }, (_, __, row) => rowAmount(row)),
  },
  totals: ["amount"],
  from: (context) =>
    fromTerms(context, (terms) => terms.lines.map(({ amount: _, specification, ...line }) => ({ ...line, ...(specification && { specification }) }))),
});

/** 7.1: what changes, why, and what it is expected to bring about. The customer signs it; only then do the departments get it. */
export const changeRequest = policyForm({
  id: "changeRequest",
  clause: "7.1",
  version: 6,
  title: formTitles.changeRequest,
  author: ["sales"],
  signatories: ["sales", "customer"],
  fields: {
    ...orderHeading,
    purpose: choice(named("變更類別", "Kind of change"), purposes, { initially: () => "change" }),
    deliveryBefore: computed(named("變更前交貨日期", "Delivery date, before"), { as: "date", when }, (_, { order }) => order?.terms.deliveryDate),
    deliveryDate: date(named("變更後交貨日期", "Delivery date, after"), { when, from: (context) => fromTerms(context, (terms) => terms.deliveryDate) }),
    lines,
    totalBefore: computed(named("變更前總額", "Total, before"), { as: "money", commercial: true, when }, (_, { order }) => order?.terms.total),
    totalAfter: computed(named("變更後總額", "Total, after"), { as: "money", commercial: true, when }, (answers) =>
      sumOf(rowsIn(answers, "lines").map(rowAmount)),
    ),
    paymentBefore: computed(
      named("變更前付款條件", "Payment terms, before"),
      { as: "longText", commercial: true, when },
      (_, { order }) => order?.terms.paymentTerms,
    ),
    paymentTerms: longText(named("變更後付款條件", "Payment terms, after"), {
      when,
      max: 500,
      commercial: true,
      from: (context) => fromTerms(context, (terms) => terms.paymentTerms),
    }),
    paymentDays: number(named("變更後付款期限", "Days to payment, after"), {
      when,
      max: 3650,
      commercial: true,
      unit: named("天", "days"),
      from: (context) => fromTerms(context, (terms) => terms.paymentDays),
    }),
    demandsBefore: computed(
      named("變更前技術與質量要求", "Technical and quality demands, before"),
      { as: "longText", when },
      (_, { order }) => order?.terms.demands,
    ),
    demands: longText(named("變更後技術與質量要求", "Technical and quality demands, after"), {
      when,
      required: false,
      from: (context) => fromTerms(context, (terms) => terms.demands || undefined),
    }),
    differences: computed(
      named("變更內容一覽（前 → 後）", "What changes (before → after)"),
      { as: "longText", commercial: true, when },
      (answers, { order }) => (order ? differencesText(differencesBetween(order.terms, proposedTerms(order.terms, answers))) : undefined),
    ),
    proposal: customerProposal({ commercial: true }),
    reason: longText(named("變更原因", "Reason for the change")),
    impact: longText(named("預計影響", "Expected impact")),
    papers: attachments(named("客戶變更文件", "The customer’s papers"), { required: false, commercial: true }),
  },
  layout: [
    orderSection,
    section(named("變更類別", "Kind of change"), "purpose"),
    section(named("交貨日期", "Delivery date"), "deliveryBefore", "deliveryDate"),
    section(named("產品、數量與價格", "Products, quantities and prices"), "lines", "totalBefore", "totalAfter"),
    section(named("付款", "Payment"), "paymentBefore", "paymentTerms", "paymentDays"),
    section(named("要求", "Demands"), "demandsBefore", "demands"),
    section(named("變更內容", "The change"), "differences", "proposal", "reason", "impact", "papers"),
  ],
  rules: [linesAreKnown, newAmountsInReach, keepsWhatIsDelivered, newDateFromToday, changesSomething],
  slots: () => [authorOf("sales"), { id: "customer", meaning: "agreed", for: { customer: true }, after: ["author"] }],
  facts(answers, { order }) {
    if (!order) throw new Error("a change request belongs to an order");
    const { purpose, reason } = answers;
    if (purpose === "cancel") return { proposed: order.terms, cancels: reason };
    return { proposed: proposedTerms(order.terms, answers) };
  },
});
