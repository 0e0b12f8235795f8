import { z } from "zod";
import { type Asking, type Common, common, type Demanded } from "../field";
import { percentText } from "../format";
import type { CellKind } from "../kind";
import type { Words } from "../words";
import { withDecimals } from "./number";

export type PercentOptions = Asking & { min?: number; max?: number; decimals?: number };
export type PercentField<D extends boolean = boolean> = Common<D> & { kind: "percent"; min: number; max: number; decimals: number };

export function percent<const O extends PercentOptions>(label: Words, options: O = {} as O): PercentField<Demanded<O>> {
  const { min = 0, max = 100, decimals = 1 } = options;
  return { kind: "percent", ...common(label, options), min, max, decimals };
}

export const percentKind: CellKind<PercentField> = {
  complete: (field) => withDecimals(z.number().min(field.min).max(field.max), field.decimals),
  draft: () => z.number().min(-1e6).max(1e6),
  said: (_field, value) => percentText(Number(value)),
};
