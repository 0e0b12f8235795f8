import type { ErrorLine } from "@/components/ui/error-summary";
import type { Fault } from "@/lib/form/fault";
import type { Fields } from "@/lib/form/fields";
import type { Said } from "@/lib/form/words";
import { fieldId } from "./field-id";

type Naming = { say: (said: Said) => string; row: (number: number) => string };

/** What a path is called: the field's label, and in a table the row and the column. */
export function nameOf(path: string, fields: Fields, { say, row }: Naming): string {
  const [name = "", ...rest] = path.split(".");
  const field = fields[name];
  if (!field) return path;
  const label = field.kind === "reviewPoint" ? `${field.clause} ${say(field.label)}` : say(field.label);
  if (field.kind === "rows" && rest[0] !== undefined) {
    const column = rest[1] === undefined ? undefined : field.columns[rest[1]];
    return [label, row(Number(rest[0]) + 1), column && say(column.label)].filter(Boolean).join(" · ");
  }
  const [branch, ...inside] = rest;
  if (field.kind === "conclusion" && (branch === "pass" || branch === "fail") && inside.length > 0) {
    return nameOf(inside.join("."), field[branch].fields, { say, row });
  }
  return label;
}

/** What is wrong at a path as a line of an error summary, leading to its input. */
export function errorLine(path: string, error: string, fields: Fields, naming: Naming): ErrorLine {
  return { fieldId: fieldId(path), label: nameOf(path, fields, naming), error };
}

/** The faults as such lines. */
export function errorLines(faults: Fault[], sentence: (fault: Fault) => string, fields: Fields, naming: Naming): ErrorLine[] {
  return faults.map((fault) => errorLine(fault.path, sentence(fault), fields, naming));
}
