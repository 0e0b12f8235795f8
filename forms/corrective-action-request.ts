import type { FormContext } from "@/lib/form/context";
import { definePart } from "@/lib/form/define-form";
import { attachments } from "@/lib/form/kinds/attachments";
import { choice } from "@/lib/form/kinds/choice";
import { computed } from "@/lib/form/kinds/computed";
import { longText } from "@/lib/form/kinds/long-text";
import { named } from "@/lib/form/words";
import { operatingDepartments } from "@/lib/order/people";
import { Refusal } from "@/lib/order/refusal";
import { formTitles } from "@/lib/words/form-titles";
import { ordersWords } from "@/lib/words/orders";
import { yesNo } from "./options";
import { orderHeading, orderSection } from "./order-heading";
import { policyForm } from "./policy-form";
import { authorOf } from "./report";
import { section } from "./section";

/** The finding that the request is about. */
function findingIn({ order, document }: FormContext) {
  return order?.findings.find((one) => one.id === document?.subject);
}

const responsible = definePart({
  title: named("整改情況", "Corrective action"),
  fields: {
    cause: longText(named("原因分析", "Cause")),
    action: longText(named("整改措施及完成情況", "Action taken")),
    evidence: longText(named("整改證據", "Evidence")),
    files: attachments(named("佐證附件", "Attached evidence"), { required: false }),
  },
  layout: [section(named("責任部門填寫", "Filled in by the responsible department"), "cause", "action", "evidence", "files")],
  facts: () => ({}),
});

const verifier = definePart({
  title: named("驗證結果", "Verification"),
  fields: {
    effective: choice(named("問題是否真正解決", "Is it truly solved?"), yesNo),
    remark: longText(named("驗證說明", "Remark"), { when: ({ effective }) => effective === "no" }),
    note: longText(named("驗證方式", "How it was verified")),
  },
  layout: [section(named("驗證人填寫", "Filled in by the verifier"), "effective", "remark", "note")],
  facts: ({ effective }) => ({ effective: effective === "yes" }),
});

/** 6.3: tracked until truly solved; verified by a second person, of another department than the responsible one. */
export const correctiveActionRequest = policyForm({
  id: "correctiveActionRequest",
  clause: "6.3",
  version: 2,
  title: formTitles.correctiveActionRequest,
  author: ["sales", "quality"],
  signatories: [...operatingDepartments],
  fields: {
    ...orderHeading,
    findingId: computed(named("問題編號", "Finding"), { as: "text" }, (_, context) => findingIn(context)?.id),
    finding: computed(named("發現的問題", "What was found"), { as: "longText" }, (_, context) => findingIn(context)?.text),
    department: computed(named("責任部門", "Responsible department"), { as: "text" }, (_, context) => {
      const found = findingIn(context);
      return found && ordersWords.department[found.department];
    }),
    deadline: computed(named("整改期限", "Deadline"), { as: "date" }, (_, context) => findingIn(context)?.deadline),
    demand: longText(named("整改要求", "What must be corrected")),
    files: attachments(named("問題佐證", "Evidence of the finding"), { required: false }),
  },
  layout: [orderSection, section(named("問題與要求", "Finding and demand"), "findingId", "finding", "department", "deadline", "demand", "files")],
  slots(_, context) {
    const department = findingIn(context)?.department;
    const responsible = operatingDepartments.filter((one) => !department || one === department);
    const others = operatingDepartments.filter((one) => one !== department);
    return [
      authorOf(department === "sales" ? "quality" : "sales"),
      { id: "responsible", meaning: "corrected", for: { departments: responsible }, after: ["author"], asks: true },
      { id: "verifier", meaning: "verified", for: { departments: others }, after: ["responsible"], asks: true },
    ];
  },
  facts(_, context) {
    const finding = findingIn(context);
    if (!finding) throw new Refusal("noSuchFinding");
    return { findingId: finding.id, department: finding.department, deadline: finding.deadline };
  },
  slotFields: { responsible, verifier },
});
