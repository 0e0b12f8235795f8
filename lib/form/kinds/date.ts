import { type Asking, type Common, common, type Demanded } from "../field";
import type { Words } from "../words";

/** A calendar date as ISO text: 2026-11-24. */
export type DateField<D extends boolean = boolean> = Common<D> & { kind: "date" };

export function date<const O extends Asking>(label: Words, options: O = {} as O): DateField<Demanded<O>> {
  return { kind: "date", ...common(label, options) };
}
