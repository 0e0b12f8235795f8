import { type Asking, type Common, common, type Demanded } from "../field";
import type { CellKind } from "../kind";
import { plainText } from "../plain-text";
import type { Words } from "../words";

export type LongTextOptions = Asking & { max?: number };
/** Text of several lines. */
export type LongTextField<D extends boolean = boolean> = Common<D> & { kind: "longText"; max: number };

export function longText<const O extends LongTextOptions>(label: Words, options: O = {} as O): LongTextField<Demanded<O>> {
  return { kind: "longText", ...common(label, options), max: options.max ?? 2000 };
}

export const longTextKind: CellKind<LongTextField> = {
  complete: (field) => plainText(field.max, true).min(1),
  draft: (field) => plainText(field.max, true),
  said: (_field, value) => String(value),
};
