import type { FormId } from "@/lib/order/facts";
import type { Department } from "@/lib/order/people";
import { policyForms } from "@/lib/order/policy-forms";

const codes: Record<Department, string> = {
  sales: "SAL",
  technical: "TEC",
  production: "PRO",
  quality: "QUA",
  purchasing: "PUR",
  finance: "FIN",
  management: "MGT",
  archive: "ARC",
  audit: "AUD",
  admin: "ADM",
};

/** Place of a form in the policy, 1-17, for sorting an order's documents. */
export function formRank(form: FormId): number {
  return policyForms.indexOf(form) + 1;
}

/** Number of a form as printed: `COR-02`. */
export function formNumber(form: FormId): string {
  return `COR-${String(formRank(form)).padStart(2, "0")}`;
}

/** Number of a document as printed, and good as a file name: `10248-02-TEC-R1-V2` is order, form, department, round, version. */
export function documentNumber(no: string, form: FormId, department: Department, round: number, version: number): string {
  return `${no}-${String(formRank(form)).padStart(2, "0")}-${codes[department]}-R${round}-V${version}`;
}
