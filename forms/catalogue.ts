import type { FormId } from "@/lib/order/facts";
import type { PolicyForm } from "@/lib/order/form-context";
import { acceptance } from "./acceptance";
import { changeRequest } from "./change-request";
import { changeReview } from "./change-review";
import { closureRequest } from "./closure-request";
import { correctiveActionRequest } from "./corrective-action-request";
import { deliveryReport } from "./delivery-report";
import { executionCheck } from "./execution-check";
import { executionSummary } from "./execution-summary";
import { financeReport } from "./finance-report";
import { inspectionReport } from "./inspection-report";
import { minutes } from "./minutes";
import { productionReport } from "./production-report";
import { purchasingReport } from "./purchasing-report";
import { qualityReport } from "./quality-report";
import { registration } from "./registration";
import { resultNotice } from "./result-notice";
import { technicalReport } from "./technical-report";

/** Every form that the policy names, in its order. */
export const catalogue: { [F in FormId]: PolicyForm<F> } = {
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

/** The form of this name; undefined where the policy names none. */
export function formNamed<F extends FormId>(id: F): PolicyForm<F>;
export function formNamed(id: string): PolicyForm | undefined;
export function formNamed(id: string): PolicyForm | undefined {
  return Object.hasOwn(catalogue, id) ? catalogue[id as FormId] : undefined;
}
