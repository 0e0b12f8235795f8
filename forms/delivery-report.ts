import type { FormContext } from "@/lib/form/context";
import type { Answers } from "@/lib/form/field";
import { attachments } from "@/lib/form/kinds/attachments";
import { computed } from "@/lib/form/kinds/computed";
import { date } from "@/lib/form/kinds/date";
import { longText } from "@/lib/form/kinds/long-text";
import { number } from "@/lib/form/kinds/number";
import { rows } from "@/lib/form/kinds/rows";
import { text } from "@/lib/form/kinds/text";
import type { Rule } from "@/lib/form/rule";
import { named } from "@/lib/form/words";
import { deliveriesOf } from "@/lib/order/delivery";
import { formTitles } from "@/lib/words/form-titles";
import { figure } from "./figures";
import { orderHeading, orderSection } from "./order-heading";
import { policyForm } from "./policy-form";
import { authorOf } from "./report";
import { section } from "./section";

function soFar({ order }: FormContext, row: Answers) {
  return order ? deliveriesOf(order).find(({ line }) => line === row.line) : undefined;
}

function lineOf({ order }: FormContext, row: Answers) {
  return order?.terms.lines.find(({ line }) => line === row.line);
}

function leftAfter(row: Answers, context: FormContext): number | undefined {
  const before = soFar(context, row);
  return before && Math.round((before.outstanding - (figure(row, "now") ?? 0)) * 1000) / 1000;
}

type Delivered = { lines: { line: number; now: number }[] };

const noMoreThanOutstanding: Rule<Delivered> = {
  id: "noMoreThanOutstanding",
  faults: ({ lines }, context) =>
    lines.flatMap((row, at) => {
      const outstanding = soFar(context, row)?.outstanding ?? 0;
      return row.now > outstanding ? [{ path: ["lines", at, "now"], reason: "moreThanOutstanding" as const, values: { outstanding } }] : [];
    }),
};

const deliversSomething: Rule<Delivered> = {
  id: "deliversSomething",
  faults: ({ lines }) => (lines.some(({ now }) => now > 0) ? [] : [{ path: ["lines"], reason: "nothingDelivered" }]),
};

/** 8.2a: what was delivered, per line, and in what quality. Part deliveries each have their own report. */
export const deliveryReport = policyForm({
  id: "deliveryReport",
  clause: "8.2a",
  version: 2,
  title: formTitles.deliveryReport,
  author: ["production"],
  signatories: ["production"],
  fields: {
    ...orderHeading,
    deliveredOn: date(named("交付日期", "Delivered on"), { initially: ({ today }) => today }),
    place: text(named("交付地點", "Place of delivery")),
    carrier: text(named("運輸方式及單號", "Carrier and waybill"), { required: false }),
    lines: rows(named("交付明細", "What is delivered"), {
      columns: {
        line: number(named("項次", "Line"), { given: true, min: 1, max: 100_000 }),
        product: computed(named("產品或服務", "Product or service"), { as: "text" }, (_, context, row) => lineOf(context, row)?.product),
        ordered: computed(named("訂購數量", "Ordered"), { as: "number" }, (_, context, row) => soFar(context, row)?.ordered),
        before: computed(named("此前已交付", "Delivered before"), { as: "number" }, (_, context, row) => soFar(context, row)?.delivered),
        now: number(named("本次交付", "Delivered now"), { decimals: 3 }),
        outstanding: computed(named("未交付", "Outstanding"), { as: "number" }, (_, context, row) => leftAfter(row, context)),
        unit: computed(named("單位", "Unit"), { as: "text" }, (_, context, row) => lineOf(context, row)?.unit),
      },
      fixed: true,
      initially: ({ order }) => order && deliveriesOf(order).map(({ line, outstanding }) => ({ line, now: Math.max(0, outstanding) })),
    }),
    situation: longText(named("交付情況", "How the delivery went")),
    quality: longText(named("產品質量情況", "Product quality")),
    files: attachments(named("交付憑證", "Delivery papers"), { required: false }),
  },
  layout: [
    orderSection,
    section(named("交付", "Delivery"), "deliveredOn", "place", "carrier", "lines"),
    section(named("交付與質量情況", "Delivery and quality"), "situation", "quality", "files"),
  ],
  rules: [noMoreThanOutstanding, deliversSomething],
  slots: () => [authorOf("production")],
  facts: ({ lines }) => ({ delivered: lines.filter(({ now }) => now > 0).map(({ line, now }) => ({ line, quantity: now })) }),
});
