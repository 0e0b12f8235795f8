import { type Asking, type Common, common, type Demanded } from "../field";
import type { Words } from "../words";

export type MoneyOptions = Asking & { min?: number };
/** An amount in minor units of `answers.currency`, or of the context's currency in a form that asks for none. */
export type MoneyField<D extends boolean = boolean> = Common<D> & { kind: "money"; min: number };

export function money<const O extends MoneyOptions>(label: Words, options: O = {} as O): MoneyField<Demanded<O>> {
  return { kind: "money", ...common(label, options), min: options.min ?? 0 };
}
