import { type Definition, defineForm } from "@/lib/form/define-form";
import type { Fields } from "@/lib/form/fields";
import type { FactsOf, FormId, SlotFacts } from "@/lib/order/facts";
import type { PolicyForm } from "@/lib/order/form-context";
import type { SlotSpec } from "@/lib/order/slot";

/** A form that the policy names, held to the facts and slots that lib/order expects of it. */
export function policyForm<Id extends FormId, F extends Fields>(definition: Definition<Id, F, FactsOf[Id], SlotSpec, SlotFacts>): PolicyForm<Id> {
  return defineForm(definition);
}
