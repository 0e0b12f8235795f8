import type { FormContext } from "@/lib/form/context";
import { definePart } from "@/lib/form/define-form";
import { choice } from "@/lib/form/kinds/choice";
import { computed } from "@/lib/form/kinds/computed";
import { conclusion } from "@/lib/form/kinds/conclusion";
import { departments } from "@/lib/form/kinds/department";
import { longText } from "@/lib/form/kinds/long-text";
import { reviewPoint } from "@/lib/form/kinds/review-point";
import { named } from "@/lib/form/words";
import { sectionOf } from "@/lib/order/change-reviewers";
import { completedFacts } from "@/lib/order/document";
import type { ChangeFacts } from "@/lib/order/facts";
import { type ReviewingDepartment, reviewingDepartments } from "@/lib/order/people";
import { formTitles } from "@/lib/words/form-titles";
import { ordersWords } from "@/lib/words/orders";
import { reviewing } from "./department-options";
import { yesNo } from "./options";
import { orderHeading, orderSection } from "./order-heading";
import { policyForm } from "./policy-form";
import { authorOf, conclusionTitle, failed, followedUpFromToday, followUpFields, followUpOf, passed, points } from "./report";
import { section } from "./section";
import { differencesBetween, differencesText } from "./terms-differences";

/** The change request that is reviewed. */
function requestIn({ order, document }: FormContext): ChangeFacts | undefined {
  return completedFacts(
    order?.documents.find((one) => one.id === document?.subject),
    "changeRequest",
  );
}

const onlyCommercial = named("僅變更價格或付款條件", "Only price or payment terms change");

/** Departments of the five that sales leaves out. */
function leftOut(concerned: unknown): ReviewingDepartment[] {
  const kept = Array.isArray(concerned) ? concerned : [];
  return reviewingDepartments.filter((one) => !kept.includes(one));
}

function reviewOf(department: ReviewingDepartment) {
  return definePart({
    title: ordersWords.department[department],
    fields: {
      a: reviewPoint(
        "7.2a",
        named(
          "對技術要求、質量標準、生產計劃、採購計劃及成本的影響可以接受",
          "The effect on technical demands, quality standard, production plan, purchasing plan and cost is acceptable",
        ),
      ),
      b: reviewPoint("7.2b", named("資源與能力足以實施變更", "Resources and ability are enough for the change")),
      c: reviewPoint("7.2c", named("變更後的交貨日期可以達成", "The delivery date can be kept after the change")),
      conclusion: conclusion(conclusionTitle, {
        pass: { words: passed, fields: { advice: longText(named("實施建議與注意事項", "Implementation advice and notes")) } },
        fail: {
          words: failed,
          fields: {
            reason: longText(named("不通過的理由", "Reason for not passing")),
            solution: longText(named("與客戶協商的解決方案", "Solution negotiated with the customer")),
            ...followUpFields,
          },
        },
      }),
    },
    layout: [section(points, "a", "b", "c"), section(conclusionTitle, "conclusion")],
    rules: [followedUpFromToday],
    facts({ conclusion: said }, context) {
      if (said.outcome === "pass") return { outcome: said.outcome };
      const { reason, solution } = said.fail;
      return { outcome: said.outcome, reason, solution, followUp: followUpOf(solution, said.fail, department, context) };
    },
  });
}

/** 7.2: one report with a section for each of the five, unless sales narrows it with a reason; passed when every section passed. */
export const changeReview = policyForm({
  id: "changeReview",
  clause: "7.2",
  version: 2,
  title: formTitles.changeReview,
  author: ["sales"],
  signatories: ["sales", ...reviewingDepartments],
  fields: {
    ...orderHeading,
    change: computed(named("變更內容（前 → 後）", "What changes (before → after)"), { as: "longText" }, (_, context) => {
      const proposed = requestIn(context)?.proposed;
      if (!context.order || !proposed) return undefined;
      const readable = differencesBetween(context.order.terms, proposed).filter((one) => !one.commercial);
      return readable.length > 0 ? differencesText(readable) : onlyCommercial;
    }),
    concerned: departments(named("參與評審的部門", "Departments that review"), reviewing, {
      initially: () => [...reviewingDepartments],
    }),
    reason: longText(named("未列入部分部門的理由", "Why departments are left out"), {
      hint: named("未列入的部門會收到通知，並可提出異議", "Those left out are told, and may object"),
      when: ({ concerned }) => leftOut(concerned).length > 0,
    }),
    hold: choice(named("評審期間暫停執行", "Execution waits during the review"), yesNo, { initially: () => "no" }),
    notes: longText(named("提請評審注意", "For the reviewers to note"), { required: false }),
  },
  layout: [orderSection, section(named("變更評審", "Review of the change"), "change", "concerned", "reason", "hold", "notes")],
  slots: ({ concerned }) => [authorOf("sales"), ...reviewingDepartments.filter((one) => concerned.includes(one)).map(sectionOf)],
  facts: ({ concerned, hold, reason = "" }) => ({ concerned, hold: hold === "yes", reason }),
  slotFields: {
    technical: reviewOf("technical"),
    production: reviewOf("production"),
    quality: reviewOf("quality"),
    purchasing: reviewOf("purchasing"),
    finance: reviewOf("finance"),
  },
});
