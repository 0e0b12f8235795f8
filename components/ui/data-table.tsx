import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { tableRoles } from "./table-roles";

export type Column<Row> = {
  id: string;
  label: ReactNode;
  /** What stands at the head of the column where that is more than its label: what one sorts by. */
  head?: ReactNode;
  cell: (row: Row) => ReactNode;
  align?: "end";
  /** The cell that names the row; on a phone it heads the card. */
  heading?: true;
  /** On a phone its label is not repeated. */
  bare?: true;
  sorted?: "ascending" | "descending";
  /** Its share of a wide page, where tables under one another are to have their columns in one line. */
  width?: string;
};

type DataTableProps<Row> = { caption: string; columns: Column<Row>[]; rows: Row[]; keyOf: (row: Row) => string };

/** A table on a wide page; on a phone a card for each row, with the labels beside the values and no head: what it could sort by would be out of sight. */
export function DataTable<Row>({ caption, columns, rows, keyOf }: DataTableProps<Row>) {
  return (
    <table {...tableRoles.table} className="w-full border-collapse text-left max-md:block">
      <caption className="sr-only">{caption}</caption>
      <thead {...tableRoles.group} className="max-md:hidden">
        <tr {...tableRoles.row} className="border-b border-line-strong">
          {columns.map((column) => (
            <th
              key={column.id}
              scope="col"
              {...tableRoles.column}
              aria-sort={column.sorted}
              className={classNames(
                "px-4 py-2.5 text-sm font-medium break-keep text-ink-faint first:pl-5 last:pr-5",
                column.align && "text-right",
                column.width,
              )}
            >
              {column.head ?? column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...tableRoles.group} className="max-md:block">
        {rows.map((row) => (
          <tr
            key={keyOf(row)}
            {...tableRoles.row}
            className="border-b border-line transition-colors last:border-0 hover:bg-wash/60 max-md:block max-md:px-5 max-md:py-3.5"
          >
            {columns.map((column) => (
              <Cell key={column.id} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const Tag = column.heading ? "th" : "td";
  return (
    <Tag
      {...(column.heading ? { scope: "row" as const, ...tableRoles.heading } : tableRoles.cell)}
      className={classNames(
        "px-4 py-3 align-middle font-normal first:pl-5 last:pr-5",
        "max-md:flex max-md:items-baseline max-md:justify-between max-md:gap-4 max-md:p-0 max-md:py-0.5 max-md:first:pl-0 max-md:last:pr-0",
        !column.heading && !column.bare && "max-md:text-right",
        column.align && "figures text-right",
      )}
    >
      {!column.bare && !column.heading && <span className="shrink-0 text-sm text-ink-faint md:hidden">{column.label}</span>}
      {column.cell(row)}
    </Tag>
  );
}
