import type { Language } from "@/lib/form/words";
import type { FormId } from "./facts";
import type { Order } from "./order";
import { reviewingDepartments } from "./people";

/** The policy's forms in the order in which the policy names them: their place is their number on paper. */
export const policyForms: readonly FormId[] = [
  "registration",
  "technicalReport",
  "productionReport",
  "qualityReport",
  "purchasingReport",
  "financeReport",
  "minutes",
  "resultNotice",
  "executionCheck",
  "correctiveActionRequest",
  "changeRequest",
  "changeReview",
  "deliveryReport",
  "inspectionReport",
  "acceptance",
  "executionSummary",
  "closureRequest",
];

/** Forms of the execution and closure (6-8): they are written, signed and begun only while the order is executed. */
export const executionForms = policyForms.slice(policyForms.indexOf("executionCheck"));

const inform: readonly FormId[] = ["resultNotice", "changeRequest", "deliveryReport", "executionSummary", "closureRequest"];

/** Whether a form comes to a conclusion, pass or fail. The others state or ask something: once signed they are complete and no more. */
export function concludes(form: FormId): boolean {
  return !inform.includes(form);
}

/** The review reports (3), in policy order of the departments. */
export const reportForms: readonly FormId[] = reviewingDepartments.map((department) => `${department}Report` as const);

/** What a department's head reviews where the company wants it: reports and summaries. */
export const headReviewedForms: readonly FormId[] = [...reportForms, "executionSummary"];

const forCustomers: readonly FormId[] = ["resultNotice", "changeRequest", "acceptance"];

/** The language of a form's paper: what the customer signs or receives is in his, everything else in the order's. */
export function paperLanguage({ terms, documentLanguage }: Pick<Order, "terms" | "documentLanguage">, form: FormId): Language {
  return forCustomers.includes(form) ? terms.customer.language : documentLanguage;
}
