import { type Asking, type Common, common, type Demanded } from "../field";
import type { Fields } from "../fields";
import type { Words } from "../words";

export type Branch<F extends Fields = Fields> = { words: Words; fields: F };

/** Pass or fail, each with the fields that it demands: `{ outcome: "pass", pass: {…} }` or `{ outcome: "fail", fail: {…} }`. */
export type ConclusionField<P extends Fields = Fields, N extends Fields = Fields, D extends boolean = boolean> = Common<D> & {
  kind: "conclusion";
  pass: Branch<P>;
  fail: Branch<N>;
};

export function conclusion<P extends Fields, N extends Fields, const O extends Asking>(
  label: Words,
  branches: { pass: Branch<P>; fail: Branch<N> },
  options: O = {} as O,
): ConclusionField<P, N, Demanded<O>> {
  return { kind: "conclusion", ...common(label, options), pass: branches.pass, fail: branches.fail };
}
