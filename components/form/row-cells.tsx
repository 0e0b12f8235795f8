"use client";
import { useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { tableRoles } from "@/components/ui/table-roles";
import { useSay } from "@/components/use-say";
import type { Cell } from "@/lib/form/fields";
import { isFigure } from "@/lib/form/kinds/rows";
import { columnWidths } from "./broad-rows";
import { FieldInput } from "./field-input";
import { isOptional } from "./rows-head";

type RowCellsProps = {
  path: string;
  index: number;
  columns: [string, Cell][];
  broad: boolean;
  actions?: { remove: () => void; duplicate?: () => void };
};

/** What a wide page makes of a row: a line of a table, or a card with its cells several to a line. */
const looks = {
  table: {
    row: "",
    heading: "md:px-2 md:pt-4 md:text-center md:text-xs md:font-normal",
    number: "max-md:hidden",
    name: "md:hidden",
    cell: "md:px-1 md:py-1.5",
    label: "md:hidden",
    actions: "md:sticky md:right-0 md:bg-sheet md:py-1.5 md:pr-1",
  },
  broad: {
    row: "md:relative md:first:border-t-0 md:grid md:grid-cols-[repeat(auto-fill,minmax(9.5rem,1fr))] md:gap-x-5 md:gap-y-2.5 md:px-4 md:pt-3 md:pb-4",
    heading: "md:col-span-full md:pb-1.5 md:text-left md:text-sm md:font-medium",
    number: "hidden",
    name: "",
    cell: "md:min-w-0",
    label: "md:mb-1 md:block md:pt-0",
    actions: "md:absolute md:top-0.5 md:right-1",
  },
};

/** One row: cells side by side; on a phone, or where they are too many for that, under their own labels. */
export function RowCells({ path, index, columns, broad, actions }: RowCellsProps) {
  const t = useTranslations("filling");
  const number = index + 1;
  const look = broad ? looks.broad : looks.table;
  return (
    <tr {...tableRoles.row} className={classNames("border-t border-line align-top max-md:block max-md:p-3 max-md:first:border-t-0", look.row)}>
      <th
        scope="row"
        {...tableRoles.heading}
        className={classNames("text-ink-faint figures max-md:block max-md:pb-2 max-md:text-left max-md:text-sm max-md:font-medium", look.heading)}
      >
        <span className={look.number}>{number}</span>
        <span className={look.name}>{t("row", { number })}</span>
      </th>
      {columns.map(([name, cell]) => (
        <td
          key={name}
          {...tableRoles.cell}
          data-row={index}
          data-column={name}
          className={classNames(
            "max-md:grid max-md:grid-cols-[7rem_1fr] max-md:items-start max-md:gap-2 max-md:py-1.5",
            look.cell,
            !broad && columnWidths[cell.kind],
          )}
        >
          <CellLabel cell={cell} look={look.label} />
          <div className="min-w-0">
            <NamedInput cell={cell} path={`${path}.${name}`} row={t("row", { number })} />
          </div>
        </td>
      ))}
      {actions && (
        <td {...tableRoles.cell} className={classNames("text-right whitespace-nowrap max-md:block max-md:py-1.5", look.actions)}>
          <IconButton icon="copy" name={t("duplicateRow", { number })} onClick={actions.duplicate} disabled={!actions.duplicate} />
          <IconButton icon="trash" name={t("removeRow", { number })} onClick={actions.remove} />
        </td>
      )}
    </tr>
  );
}

function CellLabel({ cell, look }: { cell: Cell; look: string }) {
  const t = useTranslations("filling");
  const say = useSay();
  return (
    <span aria-hidden="true" className={classNames("pt-2.5 text-sm text-ink-soft", isFigure(cell) && "md:text-right", look)}>
      {say(cell.label)} {isOptional(cell) && <span className="text-xs text-ink-faint">{t("optional")}</span>}
    </span>
  );
}

function NamedInput({ cell, path, row }: { cell: Cell; path: string; row: string }) {
  const say = useSay();
  return <FieldInput field={cell} path={path} cell={`${say(cell.label)}, ${row}`} />;
}
