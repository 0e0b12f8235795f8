import { classNames } from "@/components/ui/class-names";
import { tableRoles } from "@/components/ui/table-roles";
import { useSay } from "@/components/use-say";
import type { TableColumn, TableItem } from "@/lib/form/rendition";
import { fieldWords } from "@/lib/words/fields";

/** More columns than stand side by side on any page. */
const most = 8;

export const isBroad = ({ columns }: TableItem) => columns.length > most;

const lines = "grid grid-cols-2 gap-x-4 gap-y-2 px-3 py-2.5 sm:grid-cols-3 lg:grid-cols-5";

/** A table of many columns: each row a card of its own, in which each cell stands under its column's name. */
export function Cards({ item: { label, columns, rows, totals } }: { item: TableItem }) {
  const say = useSay();
  return (
    <table {...tableRoles.table} className="block rounded-md border border-line text-sm">
      <caption className="sr-only">{say(label)}</caption>
      <thead {...tableRoles.group} className="sr-only">
        <tr {...tableRoles.row}>
          {columns.map((column) => (
            <th key={column.label.en} scope="col" {...tableRoles.column}>
              {say(column.label)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...tableRoles.group} className="block divide-y divide-line">
        {rows
          .map((cells, number) => ({ cells, number }))
          .map(({ cells, number }) => (
            <tr key={number} {...tableRoles.row} className={lines}>
              {cells.map((cell, at) => (
                <Cell key={columns[at]?.label.en} column={columns[at]} said={say(cell)} />
              ))}
            </tr>
          ))}
      </tbody>
      {totals && (
        <tfoot {...tableRoles.group} className="block border-t-2 border-line-strong font-semibold">
          <tr {...tableRoles.row} className="flex flex-wrap items-baseline justify-between gap-x-4 px-3 py-2.5">
            <th scope="row" {...tableRoles.heading}>
              {say(fieldWords.total)}
            </th>
            {totals.map((cell, at) => at > 0 && say(cell) && <Cell key={columns[at]?.label.en} column={columns[at]} said={say(cell)} />)}
          </tr>
        </tfoot>
      )}
    </table>
  );
}

function Cell({ column, said }: { column: TableColumn | undefined; said: string }) {
  const say = useSay();
  return (
    <td {...tableRoles.cell} className={classNames("min-w-0", column?.align === "end" && "figures")}>
      <span aria-hidden="true" className="block text-xs font-normal text-ink-faint">
        {column && say(column.label)}
      </span>
      {said || "—"}
    </td>
  );
}
