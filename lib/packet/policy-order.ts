import type { OrderDocument, Version } from "@/lib/order/order";
import { departments } from "@/lib/order/people";
import { policyForms } from "@/lib/order/policy-forms";

/** A version of a document, as a packet files it. */
export type Filed = { document: Pick<OrderDocument, "form" | "department" | "round">; version: Pick<Version, "version"> };

/** Compares two for sorting: by the form's place in the policy, department, round and version. Not by name, where round 10 comes before round 2. */
export function inPolicyOrder(one: Filed, other: Filed): number {
  const [mine, others] = [placeOf(one), placeOf(other)];
  const at = mine.findIndex((place, index) => place !== others[index]);
  return at < 0 ? 0 : (mine[at] ?? 0) - (others[at] ?? 0);
}

function placeOf({ document: { form, department, round }, version: { version } }: Filed): number[] {
  return [policyForms.indexOf(form), departments.indexOf(department), round, version];
}
