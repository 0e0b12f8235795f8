import type { FormContext } from "./context";
import type { Answers } from "./field";
import type { Fields } from "./fields";
import { givenRows } from "./kinds/rows";

/**
 * A draft with the rows that its fixed tables come with now, each with what was typed into it: what a table tells of the order
 * may have become more, or less, since the draft was kept.
 */
export function withGivenRows(fields: Fields, answers: Answers, context: FormContext): Answers {
  const tables = Object.entries(fields).flatMap(([name, field]) => {
    if (field.kind !== "rows" || !field.fixed) return [];
    const columns = Object.keys(field.columns).filter((column) => field.columns[column]?.given);
    const kept = (answers[name] ?? []) as Answers[];
    const typed = (row: Answers) => kept.find((one) => columns.every((column) => one[column] === row[column]));
    return [[name, givenRows(field, context).map((row) => ({ ...row, ...typed(row) }))] as const];
  });
  return { ...answers, ...Object.fromEntries(tables) };
}
