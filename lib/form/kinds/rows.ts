import { type Asking, type Common, common, type Demanded } from "../field";
import type { Cells } from "../fields";
import type { Words } from "../words";

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
