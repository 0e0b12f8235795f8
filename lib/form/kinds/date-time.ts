import { type Asking, type Common, common, type Demanded } from "../field";
import type { Words } from "../words";

/** A date and time of day in the company's zone, to the minute: 2026-11-24T14:30. */
export type DateTimeField<D extends boolean = boolean> = Common<D> & { kind: "dateTime" };

export function dateTime<const O extends Asking>(label: Words, options: O = {} as O): DateTimeField<Demanded<O>> {
  return { kind: "dateTime", ...common(label, options) };
}
