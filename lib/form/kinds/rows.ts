import { z } from "zod";
import { fieldWords } from "@/lib/words/fields";
import { issue } from "../fault";
import { type Answers, type Asking, type Common, common, type Demanded } from "../field";
import type { Cell, Cells } from "../fields";
import { moneyText, numberText } from "../format";
import type { BlockKind, Inner, Scope } from "../kind";
import type { TableColumn } from "../rendition";
import { isShown } from "../shown";
import type { Said, Words } from "../words";
import { computedValue } from "./computed";
import { currencyOf } from "./money";

export type RowsOptions<C extends Cells> = Asking & {
  columns: C;
  min?: number;
  max?: number;
  /** Columns that are added up under the table. */
  totals?: (keyof C & string)[];
  /** The rows come with the form: none is added, none taken away. */
  fixed?: boolean;
};

/** A table whose columns are fields. */
export type RowsField<C extends Cells = Cells, D extends boolean = boolean> = Common<D> & {
  kind: "rows";
  columns: C;
  min: number;
  max: number;
  totals: string[];
  fixed: boolean;
};

export function rows<C extends Cells, const O extends Asking>(label: Words, table: RowsOptions<C> & O): RowsField<C, Demanded<O>> {
  const { columns, min = 1, max = 200, totals = [], fixed = false } = table;
  return { kind: "rows", ...common<O>(label, table), columns, min, max, totals, fixed };
}

/** The rows that a fixed table comes with. */
export function givenRows(field: RowsField, context: Scope["context"]): Answers[] {
  return (field.from?.(context)?.value ?? field.initially?.(context) ?? []) as Answers[];
}

function asGiven(field: RowsField, rows: Answers[], context: Scope["context"]): boolean {
  const given = givenRows(field, context);
  const names = Object.keys(field.columns).filter((name) => field.columns[name]?.given);
  return rows.length === given.length && rows.every((row, at) => names.every((name) => row[name] === given[at]?.[name]));
}

const widths: Partial<Record<Cell["kind"], number>> = { text: 3, longText: 5, computed: 2.4, person: 2.4, department: 2.4, money: 2.4, date: 2.2, dateTime: 3 };

/** Whether a cell holds figures, which stand under each other at the right. */
export function isFigure(cell: Cell): boolean {
  return ["number", "money", "percent"].includes(cell.kind === "computed" ? cell.as : cell.kind);
}

/** How a column is headed and set. */
export function columnOf(cell: Cell): TableColumn {
  const width = (cell.kind === "computed" && cell.as === "longText" ? 5 : widths[cell.kind]) ?? 1.8;
  return { label: cell.label, align: isFigure(cell) ? "end" : "start", width, ...(cell.commercial && { commercial: true as const }) };
}

/** Sum of a column over all rows, in the column's own unit; what is not filled in yet counts nothing. */
export function columnTotal(field: RowsField, name: string, rows: Answers[], scope: Scope): number {
  const cell = field.columns[name];
  const value = (row: Answers) => (cell?.kind === "computed" ? computedValue(cell, { ...scope, row }) : row[name]);
  const sum = rows.reduce((total, row) => total + (Number(value(row)) || 0), 0);
  return Math.round(sum * 1000) / 1000;
}

function totalsOf(field: RowsField, names: string[], rows: Answers[], scope: Scope): Said[] {
  return names.map((name, at) => {
    const cell = field.columns[name];
    if (!cell || !field.totals.includes(name)) return at === 0 ? fieldWords.total : "";
    const total = columnTotal(field, name, rows, scope);
    const isMoney = cell.kind === "money" || (cell.kind === "computed" && cell.as === "money");
    return isMoney ? moneyText(total, currencyOf(scope)) : numberText(total);
  });
}

export const rowsKind: BlockKind<RowsField> = {
  complete: (field, scope, inner) => {
    const table = z
      .array(inner.complete(field.columns, scope))
      .min(field.required ? field.min : 0)
      .max(field.max);
    if (!field.fixed) return table;
    return table.refine((rows) => asGiven(field, rows as Answers[], scope.context), issue("rowsChanged"));
  },
  draft: (field, inner) => z.array(inner.draft(field.columns)).max(field.max),
  item: (field, value, scope, inner: Inner) => {
    const rows = value as Answers[];
    const shown = Object.entries(field.columns).filter(([, cell]) => isShown(cell, scope));
    const names = shown.map(([name]) => name);
    return {
      kind: "table",
      label: field.label,
      columns: shown.map(([, cell]) => columnOf(cell)),
      rows: rows.map((row) => shown.map(([name, cell]) => inner.said(name, cell, { ...scope, row }))),
      ...(field.totals.length > 0 && { totals: totalsOf(field, names, rows, scope) }),
      ...(field.commercial && { commercial: true as const }),
    };
  },
};
