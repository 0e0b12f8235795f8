import type { Answers } from "./field";
import type { Field, Fields } from "./fields";
import { sameValue } from "./same-value";
import { isBlank } from "./shown";

/** One thing that is answered differently: where it stands (`conclusion.pass.notes`, `lines.0.quantity`), and the answers around it on each side. */
export type Difference = { path: string; name: string; field: Field; one: Answers; other: Answers };

const isEmpty = (value: unknown) => isBlank(value) || (typeof value === "object" && value !== null && Object.keys(value).length === 0);
const inside = (value: unknown) => (value ?? {}) as Answers;
const rowsOf = (value: unknown) => (value ?? []) as Answers[];

/** Everything that two sets of answers to a form say differently, down to the single cell: two drafts, or two rounds. What is computed follows from the rest and is left out. */
export function answerDifferences(fields: Fields, one: Answers, other: Answers, under = ""): Difference[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const path = `${under}${name}`;
    if (field.kind === "rows") return rowDifferences(field.columns, rowsOf(one[name]), rowsOf(other[name]), path);
    if (field.kind === "conclusion") return conclusionDifferences({ path, name, field, one, other });
    return differs(field, one[name], other[name]) ? [{ path, name, field, one, other }] : [];
  });
}

function differs(field: Field, one: unknown, other: unknown): boolean {
  if (field.kind === "computed" || (isEmpty(one) && isEmpty(other))) return false;
  return !sameValue(one, other);
}

function rowDifferences(columns: Fields, one: Answers[], other: Answers[], path: string): Difference[] {
  return Array.from({ length: Math.max(one.length, other.length) }).flatMap((_, at) =>
    answerDifferences(columns, inside(one[at]), inside(other[at]), `${path}.${at}.`),
  );
}

/** The outcome, and what either side writes under the one that it chose. */
function conclusionDifferences(whole: Difference & { field: Extract<Field, { kind: "conclusion" }> }): Difference[] {
  const [one, other] = [inside(whole.one[whole.name]), inside(whole.other[whole.name])];
  const branches = (["pass", "fail"] as const).filter((branch) => one.outcome === branch || other.outcome === branch);
  return [
    ...(one.outcome === other.outcome ? [] : [whole]),
    ...branches.flatMap((branch) => answerDifferences(whole.field[branch].fields, inside(one[branch]), inside(other[branch]), `${whole.path}.${branch}.`)),
  ];
}
