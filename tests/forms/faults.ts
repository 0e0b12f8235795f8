import { catalogue } from "@/forms/catalogue";
import { checked } from "@/lib/form/fault";
import type { Answers } from "@/lib/form/field";
import { schemaOf, slotSchemaOf } from "@/lib/form/schema-of";
import type { FormId } from "@/lib/order/facts";
import { contextOf } from "./context";
import { sampleAnswers, sampleSlotAnswers } from "./sample-answers";

/** What is wrong with sample answers after these changes, as `path reason`; an undefined answer is taken away. */
export function faults(id: FormId, changes: Answers, context = contextOf(id), variant: "pass" | "fail" = "pass"): string[] {
  const answers = Object.entries({ ...sampleAnswers(id, context, variant), ...changes }).filter(([, value]) => value !== undefined);
  const result = checked(schemaOf(catalogue[id], context), Object.fromEntries(answers));
  return result.ok ? [] : result.faults.map(({ path, reason }) => `${path} ${reason}`);
}

/** The same for what a slot asks. */
export function slotFaults(id: FormId, slotId: string, changes: Answers, context = contextOf(id)): string[] {
  const schema = slotSchemaOf(catalogue[id], slotId, context);
  const result = schema && checked(schema, { ...sampleSlotAnswers(id, slotId, context), ...changes });
  return !result || result.ok ? [] : result.faults.map(({ path, reason }) => `${path} ${reason}`);
}

export const met = { verdict: "met", remark: "", files: [] };
export const notMet = { verdict: "notMet", remark: "做不到", files: [] };
