import type { Answers } from "@/lib/form/field";
import type { Field, Fields } from "@/lib/form/fields";

export type Answered = { path: string[]; field: Field; value: unknown };

function branchOf(field: Extract<Field, { kind: "conclusion" }>, value: unknown): [string, Fields, Answers][] {
  const { outcome, ...branches } = value as { outcome: "pass" | "fail"; pass?: Answers; fail?: Answers };
  return [[outcome, field[outcome].fields, branches[outcome] ?? {}]];
}

/** Every field that these answers answer, wherever it stands, with its path. */
export function answered(fields: Fields, answers: Answers, path: string[] = []): Answered[] {
  return Object.entries(fields).flatMap(([name, field]): Answered[] => {
    const value = answers[name];
    if (value === undefined) return [];
    const here = [...path, name];
    const self = { path: here, field, value };
    if (field.kind === "rows") return [self, ...(value as Answers[]).flatMap((row, at) => answered(field.columns, row, [...here, String(at)]))];
    if (field.kind === "conclusion") return [self, ...branchOf(field, value).flatMap(([branch, inside, given]) => answered(inside, given, [...here, branch]))];
    return [self];
  });
}

/** A copy of the answers with another value at the path; undefined takes it away. */
export function withValue(answers: Answers, path: string[], value: unknown): Answers {
  const copy = structuredClone(answers);
  const parent = path.slice(0, -1).reduce<Record<string, unknown>>((at, step) => at[step] as Record<string, unknown>, copy);
  const last = path.at(-1) ?? "";
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}
