import type { Answers } from "@/lib/form/field";
import type { AnswersOf } from "@/lib/form/fields";
import { choice } from "@/lib/form/kinds/choice";
import { computed } from "@/lib/form/kinds/computed";
import { date } from "@/lib/form/kinds/date";
import { longText } from "@/lib/form/kinds/long-text";
import { money } from "@/lib/form/kinds/money";
import { number } from "@/lib/form/kinds/number";
import { percent } from "@/lib/form/kinds/percent";
import { rows } from "@/lib/form/kinds/rows";
import { text } from "@/lib/form/kinds/text";
import type { Rule } from "@/lib/form/rule";
import { named } from "@/lib/form/words";
import { amountOf } from "@/lib/order/amount";
import type { OrderLine, Terms } from "@/lib/order/terms";
import { ordersWords } from "@/lib/words/orders";
import { fromTerms } from "./facts-of-order";
import { amountsInReach, rowAmount, rowsIn, sumOf } from "./figures";
import { currencies, languageNames, yesNo } from "./options";

const asLine = ({ product, specification, quantity, unit, unitPrice, discount }: OrderLine): Answers => ({
  product,
  specification,
  quantity,
  unit,
  unitPrice,
  discount,
});

/** The terms of an order as sales types them (2.1). */
export const termFields = {
  customerName: text(named("客戶名稱", "Customer"), { from: (context) => fromTerms(context, (terms) => terms.customer.name) }),
  contact: text(named("聯絡人", "Contact"), { max: 60, from: (context) => fromTerms(context, (terms) => terms.customer.contact) }),
  mail: text(named("電子郵件", "Email address"), { format: "mail", from: (context) => fromTerms(context, (terms) => terms.customer.mail) }),
  phone: text(named("電話", "Telephone"), {
    format: "phone",
    max: 40,
    required: false,
    from: (context) => fromTerms(context, (terms) => terms.customer.phone || undefined),
  }),
  customerLanguage: choice(named("往來語言", "Language of letters"), languageNames, {
    from: (context) => fromTerms(context, (terms) => terms.customer.language),
    initially: (context) => context.settings.documentLanguage,
  }),
  address: longText(named("地址", "Address"), {
    max: 300,
    required: false,
    from: (context) => fromTerms(context, (terms) => terms.customer.address || undefined),
  }),
  customerOrderNo: text(named("客戶訂單號", "Customer’s order number"), {
    max: 60,
    required: false,
    from: (context) => fromTerms(context, (terms) => terms.customerOrderNo || undefined),
  }),
  kind: choice(named("訂單類別", "Kind of order"), ordersWords.kind, {
    from: (context) => fromTerms(context, (terms) => terms.kind),
    initially: () => "product",
  }),
  orderDate: date(named("訂單日期", "Order date"), { from: (context) => fromTerms(context, (terms) => terms.orderDate), initially: ({ today }) => today }),
  deliveryDate: date(named("交貨日期", "Delivery date"), { from: (context) => fromTerms(context, (terms) => terms.deliveryDate) }),
  urgency: choice(named("緊急程度", "Urgency"), ordersWords.urgency, {
    from: (context) => fromTerms(context, (terms) => terms.urgency),
    initially: () => "normal",
  }),
  newProduct: choice(named("是否新產品", "A new product?"), yesNo, {
    from: (context) => fromTerms(context, (terms) => (terms.newProduct ? "yes" : "no")),
    initially: () => "no",
  }),
  currency: choice(named("幣別", "Currency"), currencies, {
    from: (context) => fromTerms(context, (terms) => terms.currency),
    initially: ({ currency }) => currency,
  }),
  lines: rows(named("產品或服務、數量與價格", "Products or services, quantities and prices"), {
    columns: {
      product: text(named("產品或服務", "Product or service")),
      specification: text(named("規格", "Specification"), { max: 200, required: false }),
      quantity: number(named("數量", "Quantity"), { min: 0.001, decimals: 3 }),
      unit: text(named("單位", "Unit"), { max: 20 }),
      unitPrice: money(named("單價", "Unit price"), { commercial: true }),
      discount: percent(named("折扣", "Discount"), { decimals: 2, commercial: true, initially: () => 0 }),
      amount: computed(named("金額", "Amount"), { as: "money", commercial: true }, (_, __, row) => rowAmount(row)),
    },
    totals: ["amount"],
    from: (context) => fromTerms(context, (terms) => terms.lines.map(asLine)),
  }),
  total: computed(named("訂單總額", "Order total"), { as: "money", commercial: true }, (answers) => sumOf(rowsIn(answers, "lines").map(rowAmount))),
  paymentTerms: longText(named("付款條件", "Payment terms"), {
    max: 500,
    commercial: true,
    from: (context) => fromTerms(context, (terms) => terms.paymentTerms),
  }),
  paymentDays: number(named("付款期限", "Days to payment"), {
    max: 3650,
    commercial: true,
    unit: named("天", "days"),
    hint: named("自交貨起算", "Counted from delivery"),
    from: (context) => fromTerms(context, (terms) => terms.paymentDays),
  }),
  demands: longText(named("客戶的技術與質量要求", "Technical and quality demands of the customer"), {
    required: false,
    from: (context) => fromTerms(context, (terms) => terms.demands || undefined),
  }),
};

export type TermAnswers = AnswersOf<typeof termFields>;

/** What must hold between the terms, whenever they are typed. A delivery date that has passed is a question of the preliminary review (2.2b). */
export const termRules: Rule<TermAnswers>[] = [
  { id: "amountsInReach", faults: ({ lines }) => amountsInReach(lines, ["lines"]) },
  { id: "orderedByToday", faults: ({ orderDate }, { today }) => (orderDate > today ? [{ path: ["orderDate"], reason: "orderedLater" }] : []) },
];

/** Lines numbered from 1, with their amounts. */
function numberedLines(rows: TermAnswers["lines"]): OrderLine[] {
  return rows.map(({ specification = "", ...row }, at) => ({
    line: at + 1,
    ...row,
    specification,
    amount: amountOf(row.quantity, row.unitPrice, row.discount),
  }));
}

/** What the registration says the order is; every figure worked out here, none taken from the reader. */
export function termsOf(answers: TermAnswers): Terms {
  const { customerName, contact, mail, phone = "", customerLanguage, address = "", newProduct, demands = "" } = answers;
  const { customerOrderNo = "", kind, orderDate, deliveryDate, currency, paymentTerms, paymentDays, urgency } = answers;
  const lines = numberedLines(answers.lines);
  return {
    customer: { name: customerName, contact, mail, phone, language: customerLanguage, address },
    customerOrderNo,
    kind,
    orderDate,
    deliveryDate,
    currency,
    paymentTerms,
    paymentDays,
    urgency,
    newProduct: newProduct === "yes",
    demands,
    lines,
    total: sumOf(lines.map((line) => line.amount)),
  };
}
