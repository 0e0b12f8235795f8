import { type Asking, type Common, common, type Demanded } from "../field";
import type { CellKind } from "../kind";
import { listed, oneOrMany } from "../listed";
import type { Words } from "../words";

export type Options<V extends string> = Readonly<Record<V, Words>>;

/** One of the options, or several of them where `many`. */
export type ChoiceField<V extends string = string, M extends boolean = boolean, D extends boolean = boolean> = Common<D> & {
  kind: "choice";
  options: Options<V>;
  many: M;
};

export function choice<V extends string, const O extends Asking>(label: Words, options: Options<V>, asking: O = {} as O): ChoiceField<V, false, Demanded<O>> {
  return { kind: "choice", ...common(label, asking), options, many: false };
}

export function choices<V extends string, const O extends Asking>(label: Words, options: Options<V>, asking: O = {} as O): ChoiceField<V, true, Demanded<O>> {
  return { kind: "choice", ...common(label, asking), options, many: true };
}

export const choiceKind: CellKind<ChoiceField> = {
  complete: (field) => oneOrMany(Object.keys(field.options), field.many, field.required),
  draft: (field) => oneOrMany(["", ...Object.keys(field.options)], field.many, false),
  said: (field, value) => listed(value, (one) => field.options[one] ?? one),
};
