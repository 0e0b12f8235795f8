import type { Answers } from "./field";
import type { Field, Fields } from "./fields";
import { sameValue } from "./same-value";
import { isBlank } from "./shown";

/** One thing that two drafts answer differently: where it stands (`conclusion.pass.notes`, `lines.0.quantity`), and the answers around it on each side. */
export type Difference = { path: string; name: string; field: Field; mine: Answers; theirs: Answers };

const isEmpty = (value: unknown) => isBlank(value) || (typeof value === "object" && value !== null && Object.keys(value).length === 0);
const inside = (value: unknown) => (value ?? {}) as Answers;
const rowsOf = (value: unknown) => (value ?? []) as Answers[];

/** Everything that two drafts of a form answer differently, down to the single cell. What is computed follows from the rest and is left out. */
export function draftDifferences(fields: Fields, mine: Answers, theirs: Answers, under = ""): Difference[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const path = `${under}${name}`;
    if (field.kind === "rows") return rowDifferences(field.columns, rowsOf(mine[name]), rowsOf(theirs[name]), path);
    if (field.kind === "conclusion") return conclusionDifferences({ path, name, field, mine, theirs });
    return differs(field, mine[name], theirs[name]) ? [{ path, name, field, mine, theirs }] : [];
  });
}

function differs(field: Field, one: unknown, other: unknown): boolean {
  if (field.kind === "computed" || (isEmpty(one) && isEmpty(other))) return false;
  return !sameValue(one, other);
}

function rowDifferences(columns: Fields, mine: Answers[], theirs: Answers[], path: string): Difference[] {
  return Array.from({ length: Math.max(mine.length, theirs.length) }).flatMap((_, at) =>
    draftDifferences(columns, inside(mine[at]), inside(theirs[at]), `${path}.${at}.`),
  );
}

/** The outcome, and what either side writes under the one that it chose. */
function conclusionDifferences(whole: Difference & { field: Extract<Field, { kind: "conclusion" }> }): Difference[] {
  const [mine, theirs] = [inside(whole.mine[whole.name]), inside(whole.theirs[whole.name])];
  const branches = (["pass", "fail"] as const).filter((branch) => mine.outcome === branch || theirs.outcome === branch);
  return [
    ...(mine.outcome === theirs.outcome ? [] : [whole]),
    ...branches.flatMap((branch) => draftDifferences(whole.field[branch].fields, inside(mine[branch]), inside(theirs[branch]), `${whole.path}.${branch}.`)),
  ];
}
