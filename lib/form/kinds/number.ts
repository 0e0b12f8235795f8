import { type Asking, type Common, common, type Demanded } from "../field";
import type { Words } from "../words";

export type NumberOptions = Asking & { min?: number; max?: number; decimals?: number; unit?: Words };
/** A plain number within `min` and `max`, with at most `decimals` places. */
export type NumberField<D extends boolean = boolean> = Common<D> & { kind: "number"; min: number; max: number; decimals: number; unit?: Words };

export function number<const O extends NumberOptions>(label: Words, options: O = {} as O): NumberField<Demanded<O>> {
  const { min = 0, max = 999_999_999, decimals = 0, unit } = options;
  return { kind: "number", ...common(label, options), min, max, decimals, unit };
}
