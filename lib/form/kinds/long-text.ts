import { type Asking, type Common, common, type Demanded } from "../field";
import type { Words } from "../words";

export type LongTextOptions = Asking & { max?: number };
/** Text of several lines. */
export type LongTextField<D extends boolean = boolean> = Common<D> & { kind: "longText"; max: number };

export function longText<const O extends LongTextOptions>(label: Words, options: O = {} as O): LongTextField<Demanded<O>> {
  return { kind: "longText", ...common(label, options), max: options.max ?? 2000 };
}
