import { type Asking, type Common, common, type Demanded } from "../field";
import type { Words } from "../words";

export type PercentOptions = Asking & { min?: number; max?: number; decimals?: number };
export type PercentField<D extends boolean = boolean> = Common<D> & { kind: "percent"; min: number; max: number; decimals: number };

export function percent<const O extends PercentOptions>(label: Words, options: O = {} as O): PercentField<Demanded<O>> {
  const { min = 0, max = 100, decimals = 1 } = options;
  return { kind: "percent", ...common(label, options), min, max, decimals };
}
