import { type Asking, type Common, common, type Demanded } from "../field";
import type { CellKind } from "../kind";
import { listed, oneOrMany } from "../listed";
import type { Words } from "../words";
import type { Options } from "./choice";

/** One department of those offered, or several. */
export type DepartmentField<V extends string = string, M extends boolean = boolean, D extends boolean = boolean> = Common<D> & {
  kind: "department";
  options: Options<V>;
  many: M;
};

export function department<V extends string, const O extends Asking>(
  label: Words,
  options: Options<V>,
  asking: O = {} as O,
): DepartmentField<V, false, Demanded<O>> {
  return { kind: "department", ...common(label, asking), options, many: false };
}

export function departments<V extends string, const O extends Asking>(
  label: Words,
  options: Options<V>,
  asking: O = {} as O,
): DepartmentField<V, true, Demanded<O>> {
  return { kind: "department", ...common(label, asking), options, many: true };
}

export const departmentKind: CellKind<DepartmentField> = {
  complete: (field) => oneOrMany(Object.keys(field.options), field.many, field.required),
  draft: (field) => oneOrMany(["", ...Object.keys(field.options)], field.many, false),
  said: (field, value) => listed(value, (one) => field.options[one] ?? one),
};
