import { computed } from "@/lib/form/kinds/computed";
import { conclusion } from "@/lib/form/kinds/conclusion";
import { longText } from "@/lib/form/kinds/long-text";
import type { Rule } from "@/lib/form/rule";
import { named } from "@/lib/form/words";
import { completedFacts, latestOf } from "@/lib/order/document";
import { formTitles } from "@/lib/words/form-titles";
import { orderHeading, orderSection } from "./order-heading";
import { policyForm } from "./policy-form";
import { authorOf, failed, passed } from "./report";
import { section } from "./section";

/** 5.1: what the customer hears is what the meeting decided. */
const agreesWithMinutes: Rule<{ conclusion: { outcome: "pass" | "fail" } }> = {
  id: "agreesWithMinutes",
  faults({ conclusion: { outcome } }, { order }) {
    const decision = order ? completedFacts(latestOf(order, "minutes"), "minutes")?.decision : undefined;
    if (!decision || (decision === "passed") === (outcome === "pass")) return [];
    return [{ path: ["conclusion", "outcome"], reason: "againstMinutes" }];
  },
};

/** Execution begins when the notice is sent; the customer confirms it by the link. */
export const resultNotice = policyForm({
  id: "resultNotice",
  clause: "5.1",
  version: 3,
  title: formTitles.resultNotice,
  author: ["sales"],
  signatories: ["sales", "customer"],
  fields: {
    ...orderHeading,
    contact: computed(named("致", "To"), { as: "text" }, (_, { order }) => order?.terms.customer.contact),
    conclusion: conclusion(named("評審結果", "Result of the review"), {
      pass: {
        words: passed,
        fields: {
          details: longText(named("訂單內容確認", "Order details, confirmed")),
          deliveryDate: computed(named("交貨日期確認", "Delivery date, confirmed"), { as: "date" }, (_, { order }) => order?.terms.deliveryDate),
          quality: longText(named("質量標準確認", "Quality standard, confirmed")),
          begins: longText(named("執行安排", "Start of the execution")),
        },
      },
      fail: {
        words: failed,
        fields: {
          reason: longText(named("不通過的理由", "Reason for not passing")),
          way: longText(named("建議協商的解決途徑", "Proposed way forward")),
        },
      },
    }),
  },
  layout: [orderSection, section(named("評審結果", "Result"), "contact", "conclusion")],
  rules: [agreesWithMinutes],
  slots: () => [authorOf("sales")],
  facts: ({ conclusion: { outcome } }) => ({ outcome }),
});
