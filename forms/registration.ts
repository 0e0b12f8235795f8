import type { FormContext } from "@/lib/form/context";
import type { Answers } from "@/lib/form/field";
import { attachments } from "@/lib/form/kinds/attachments";
import { choice } from "@/lib/form/kinds/choice";
import { conclusion } from "@/lib/form/kinds/conclusion";
import { longText } from "@/lib/form/kinds/long-text";
import { reviewPoint } from "@/lib/form/kinds/review-point";
import { named } from "@/lib/form/words";
import { formTitles } from "@/lib/words/form-titles";
import { orderNo } from "./order-heading";
import { termFields, termRules, termsOf } from "./order-terms";
import { policyForm } from "./policy-form";
import { authorOf, failed, passed } from "./report";
import { section } from "./section";

/** 2.3: a failed preliminary review goes back to the customer, or the order is refused. */
const ways = { returned: named("退回客戶澄清", "Back to the customer"), refused: named("拒絕接單", "Order refused") };

/** A required date that has passed, or lies before the order itself, is asked about and never refused (2.2b). */
function isPast({ orderDate, deliveryDate }: Answers, { today }: FormContext): boolean {
  return typeof deliveryDate === "string" && (deliveryDate < today || (typeof orderDate === "string" && deliveryDate < orderDate));
}

export const registration = policyForm({
  id: "registration",
  clause: "2",
  version: 5,
  title: formTitles.registration,
  author: ["sales"],
  signatories: ["sales"],
  fields: {
    orderNo,
    ...termFields,
    papers: attachments(named("客戶原始文件", "The customer’s own papers"), { required: false, commercial: true }),
    a: reviewPoint("2.2a", named("訂單資料完整、準確，與雙方約定一致", "Complete, exact, and consistent with what was agreed")),
    b: reviewPoint("2.2b", named("交貨期合理，符合生產計劃與產能", "The delivery date is reasonable against plan and capacity")),
    dateSettled: longText(named("要求的交貨日期已過，與客戶如何商定", "The required date has passed: what was settled with the customer"), { when: isPast }),
    c: reviewPoint("2.2c", named("價格符合定價政策，並與成本相匹配", "The price is within pricing policy and matched to cost"), { commercial: true }),
    d: reviewPoint("2.2d", named("客戶信用良好，無逾期付款風險", "The customer’s credit is good; no overdue risk"), { commercial: true }),
    conclusion: conclusion(named("初步審核結論", "Conclusion of the preliminary review"), {
      pass: { words: passed, fields: { notes: longText(named("提請各部門注意", "For the departments to note"), { required: false }) } },
      fail: {
        words: failed,
        fields: { way: choice(named("處理方式", "What happens"), ways), reason: longText(named("不通過的理由", "Reason for not passing")) },
      },
    }),
  },
  layout: [
    section(named("客戶", "Customer"), "orderNo", "customerName", "contact", "mail", "phone", "customerLanguage", "address"),
    section(named("訂單", "Order"), "customerOrderNo", "kind", "orderDate", "deliveryDate", "urgency", "newProduct", "currency"),
    section(named("產品、數量與價格", "Products, quantities and prices"), "lines", "total"),
    section(named("付款與要求", "Payment and demands"), "paymentTerms", "paymentDays", "demands", "papers"),
    section(named("初步審核要點", "Points of the preliminary review"), "a", "b", "dateSettled", "c", "d"),
    section(named("初步審核結論", "Conclusion"), "conclusion"),
  ],
  rules: termRules,
  slots: () => [authorOf("sales")],
  facts: (answers) => ({
    terms: termsOf(answers),
    outcome: answers.conclusion.outcome,
    ...(answers.conclusion.outcome === "fail" && answers.conclusion.fail),
  }),
});
