import { attachments } from "@/lib/form/kinds/attachments";
import { choice, choices } from "@/lib/form/kinds/choice";
import { computed } from "@/lib/form/kinds/computed";
import { longText } from "@/lib/form/kinds/long-text";
import { named } from "@/lib/form/words";
import { isOperating, operatingDepartments } from "@/lib/order/people";
import { formTitles } from "@/lib/words/form-titles";
import { ordersWords } from "@/lib/words/orders";
import { orderHeading, orderSection } from "./order-heading";
import { policyForm } from "./policy-form";
import { authorOf } from "./report";
import { section } from "./section";

const records = {
  report: named("評審報告", "Review report"),
  plan: named("計劃與方案", "Plans and schemes"),
  log: named("執行跟蹤臺賬", "Tracking log"),
  check: named("執行檢查與整改記錄", "Checks and corrective actions"),
  contract: named("合同與票據", "Contracts and vouchers"),
  inspection: named("檢驗與交付記錄", "Inspection and delivery records"),
  other: named("其他", "Others"),
};

/** 8.1: one for each department that took part; written, with its records filed, before the order may close. */
export const executionSummary = policyForm({
  id: "executionSummary",
  clause: "8.1",
  version: 1,
  title: formTitles.executionSummary,
  author: [...operatingDepartments],
  signatories: [...operatingDepartments],
  fields: {
    ...orderHeading,
    department: computed(named("部門", "Department"), { as: "text" }, (_, { department }) => ordersWords.department[department]),
    work: longText(named("完成的工作", "What was done")),
    schedule: longText(named("進度執行情況", "How the schedule was kept")),
    quality: longText(named("質量情況", "Quality")),
    problems: longText(named("發生的問題及處理", "Problems and how they were handled")),
    lessons: longText(named("經驗與改進建議", "Lessons and suggestions")),
    records: choices(named("歸檔的記錄", "Records filed"), records),
    otherRecords: longText(named("其他記錄", "Other records"), {
      max: 500,
      when: ({ records: filed }) => Array.isArray(filed) && filed.includes("other"),
    }),
    filed: choice(named("本部門記錄歸檔情況", "Records of the department"), { yes: named("已全部歸檔", "All filed") }),
    files: attachments(named("附件", "Attachments"), { required: false }),
  },
  layout: [
    orderSection,
    section(named("執行總結", "Summary"), "department", "work", "schedule", "quality", "problems", "lessons"),
    section(named("記錄歸檔", "Filing"), "records", "otherRecords", "filed", "files"),
  ],
  slots: (_, { department }) => [authorOf(department)],
  facts(_, { department }) {
    if (!isOperating(department)) throw new Error(`${department} writes no summary`);
    return { department };
  },
});
