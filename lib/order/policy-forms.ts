import type { FormId } from "./facts";

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
