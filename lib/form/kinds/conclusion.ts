import { z } from "zod";
import { type Answers, type Asking, type Common, common, type Demanded } from "../field";
import type { Fields } from "../fields";
import type { BlockKind } from "../kind";
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

type Concluded = { outcome: "pass" | "fail"; pass?: Answers; fail?: Answers };

export const conclusionKind: BlockKind<ConclusionField> = {
  complete: (field, scope, inner) =>
    z.discriminatedUnion("outcome", [
      z.strictObject({ outcome: z.literal("pass"), pass: inner.complete(field.pass.fields, scope) }),
      z.strictObject({ outcome: z.literal("fail"), fail: inner.complete(field.fail.fields, scope) }),
    ]),
  draft: (field, inner) =>
    z.strictObject({ outcome: z.enum(["pass", "fail"]), pass: inner.draft(field.pass.fields), fail: inner.draft(field.fail.fields) }).partial(),
  item: (field, value, scope, inner) => {
    const { outcome, ...given } = value as Concluded;
    const branch = field[outcome];
    return {
      kind: "conclusion",
      label: field.label,
      outcome,
      outcomeWords: branch.words,
      items: inner.items(branch.fields, { ...scope, row: given[outcome] ?? {} }),
    };
  },
};
