import type { FormContext } from "@/lib/form/context";
import type { Answers } from "@/lib/form/field";
import type { FormId } from "@/lib/order/facts";
import { changePart, changeRequest, changeReview } from "./samples/change";
import { acceptance, closurePart, closureRequest, deliveryReport, executionSummary, inspectionReport } from "./samples/closure";
import { checkPart, correctiveActionRequest, correctivePart, executionCheck } from "./samples/execution";
import { material, type Sample, type Variant } from "./samples/material";
import { minutes, resultNotice } from "./samples/meeting";
import { registration } from "./samples/registration";
import { financeReport, productionReport, purchasingReport, qualityReport, technicalReport } from "./samples/reports";

const samples: Record<FormId, Sample> = {
  registration,
  technicalReport,
  productionReport,
  qualityReport,
  purchasingReport,
  financeReport,
  minutes,
  resultNotice,
  executionCheck,
  correctiveActionRequest,
  changeRequest,
  changeReview,
  deliveryReport,
  inspectionReport,
  acceptance,
  executionSummary,
  closureRequest,
};

/** Complete answers as people of such a company would write them, in the context's document language. */
export function sampleAnswers(form: FormId, context: FormContext, variant: Variant = "pass"): Answers {
  return samples[form](material(context), variant);
}

/** The same for what a slot asks; undefined where the form asks its signatories nothing. */
export function sampleSlotAnswers(form: FormId, slotId: string, context: FormContext, variant: Variant = "pass"): Answers | undefined {
  const fails = variant === "fail";
  if (form === "executionCheck") return checkPart(material(context), slotId, fails);
  if (form === "correctiveActionRequest") return correctivePart(material(context), slotId, fails);
  if (form === "changeReview") return changePart(material(context), slotId, fails);
  if (form === "closureRequest") return closurePart(material(context), slotId);
  return undefined;
}
