import { type Asking, type Common, common, type Demanded } from "../field";
import type { Words } from "../words";

export type PersonOptions = Asking & { departments?: readonly string[] };
/** Id of one person of `context.people`, or ids of several; only of `departments` where given. */
export type PersonField<M extends boolean = boolean, D extends boolean = boolean> = Common<D> & { kind: "person"; departments?: readonly string[]; many: M };

export function person<const O extends PersonOptions>(label: Words, options: O = {} as O): PersonField<false, Demanded<O>> {
  return { kind: "person", ...common(label, options), departments: options.departments, many: false };
}

export function people<const O extends PersonOptions>(label: Words, options: O = {} as O): PersonField<true, Demanded<O>> {
  return { kind: "person", ...common(label, options), departments: options.departments, many: true };
}
