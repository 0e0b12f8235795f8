import { definePart } from "@/lib/form/define-form";
import { computed } from "@/lib/form/kinds/computed";
import { longText } from "@/lib/form/kinds/long-text";
import { type PointAnswer, reviewPoint } from "@/lib/form/kinds/review-point";
import type { Rule } from "@/lib/form/rule";
import { named } from "@/lib/form/words";
import { isAccepted, missingSummaries } from "@/lib/order/closing-conditions";
import { isAllDelivered } from "@/lib/order/delivery";
import type { Order } from "@/lib/order/order";
import { formTitles } from "@/lib/words/form-titles";
import { ordersWords } from "@/lib/words/orders";
import { orderHeading, orderSection } from "./order-heading";
import { policyForm } from "./policy-form";
import { authorOf } from "./report";
import { section } from "./section";

const done = named("是", "Yes");
const notDone = named("否", "No");

/** A condition for closing (8.1), read off the order. */
function condition(hant: string, en: string, isMet: (order: Order) => boolean) {
  return computed(named(hant, en), { as: "text" }, (_, { order }) => order && (isMet(order) ? done : notDone));
}

/** A signatory for whom something is still open returns the request; signing would close the order over it. */
const nothingOpen: Rule<{ point: PointAnswer }> = {
  id: "nothingOpen",
  faults: ({ point }) => (point.verdict === "notMet" ? [{ path: ["point", "verdict"], reason: "closingPointNotMet" }] : []),
};

const purchasing = definePart({
  title: ordersWords.department.purchasing,
  fields: {
    point: reviewPoint("8.2e", named("採購物料已全部到貨，無質量問題", "All materials have arrived; no quality problem")),
    notes: longText(named("採購合同執行情況", "How the purchase contracts were carried out")),
  },
  layout: [section(named("採購部門確認", "Confirmed by purchasing"), "point", "notes")],
  rules: [nothingOpen],
  facts: () => ({}),
});

const finance = definePart({
  title: ordersWords.department.finance,
  fields: {
    point: reviewPoint("8.2f", named("款項已核對，無未結事項", "Payments are checked; nothing is open")),
    notes: longText(named("款項結算情況", "How payments were settled")),
  },
  layout: [section(named("財務部門確認", "Confirmed by finance"), "point", "notes")],
  rules: [nothingOpen],
  facts: () => ({}),
});

const technical = definePart({
  title: ordersWords.department.technical,
  fields: {
    point: reviewPoint("8.2g", named("執行過程中的技術問題已總結", "Technical problems of the execution are summed up")),
    summary: longText(named("技術問題總結", "Summary of technical problems"), { max: 4000 }),
  },
  layout: [section(named("技術部門確認", "Confirmed by technical"), "point", "summary")],
  rules: [nothingOpen],
  facts: () => ({}),
});

/** 8.2d to h: sales asks; purchasing, finance and technical sign in any order; then the general manager approves, and the order is closed. */
export const closureRequest = policyForm({
  id: "closureRequest",
  clause: "8.2d",
  version: 1,
  title: formTitles.closureRequest,
  author: ["sales"],
  signatories: ["sales", "purchasing", "finance", "technical", "management"],
  fields: {
    ...orderHeading,
    delivered: condition("已全部交付", "Everything delivered", isAllDelivered),
    accepted: condition("客戶已驗收", "Accepted by the customer", isAccepted),
    settled: condition("整改均已驗證", "Every finding solved", (order) => order.findings.every((one) => one.settledAt)),
    summaries: condition(
      "各部門執行總結已完成，記錄已歸檔",
      "Every department’s summary written, its records filed",
      (order) => missingSummaries(order).length === 0,
    ),
    statement: longText(named("訂單執行概況", "How the order was carried out")),
    reason: longText(named("申請關閉說明", "Why it may be closed")),
  },
  layout: [
    orderSection,
    section(named("關閉條件", "Conditions for closing"), "delivered", "accepted", "settled", "summaries"),
    section(named("關閉申請", "The request"), "statement", "reason"),
  ],
  slots: () => [
    authorOf("sales"),
    { id: "purchasing", meaning: "confirmed", for: { departments: ["purchasing"] }, after: ["author"], asks: true },
    { id: "finance", meaning: "confirmed", for: { departments: ["finance"] }, after: ["author"], asks: true },
    { id: "technical", meaning: "confirmed", for: { departments: ["technical"] }, after: ["author"], asks: true },
    { id: "management", meaning: "approved", for: { departments: ["management"] }, after: ["purchasing", "finance", "technical"] },
  ],
  facts: () => ({}),
  slotFields: { purchasing, finance, technical },
});
