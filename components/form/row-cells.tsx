"use client";
import { useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { tableRoles } from "@/components/ui/table-roles";
import { useSay } from "@/components/use-say";
import type { Cell } from "@/lib/form/fields";
import { FieldInput } from "./field-input";
import { isOptional } from "./rows-head";

const widths: { [K in Cell["kind"]]: string } = {
  text: "md:min-w-28",
  longText: "md:min-w-52",
  number: "md:min-w-24",
  money: "md:min-w-30",
  percent: "md:min-w-24",
  date: "md:min-w-38",
  dateTime: "md:min-w-48",
  choice: "md:min-w-32",
  person: "md:min-w-36",
  department: "md:min-w-32",
  computed: "md:min-w-24",
};

type RowCellsProps = {
  path: string;
  index: number;
  columns: [string, Cell][];
  actions?: { remove: () => void; duplicate?: () => void };
};

/** One row: cells side by side, on a phone under one another with their labels. */
export function RowCells({ path, index, columns, actions }: RowCellsProps) {
  const t = useTranslations("filling");
  const say = useSay();
  const number = index + 1;
  return (
    <tr {...tableRoles.row} className="border-t border-line align-top max-md:block max-md:p-3 max-md:first:border-t-0">
      <th
        scope="row"
        {...tableRoles.heading}
        className="px-2 pt-4 text-center text-xs font-normal text-ink-faint figures max-md:block max-md:pt-0 max-md:pb-2 max-md:text-left max-md:text-sm max-md:font-medium"
      >
        <span className="max-md:hidden">{number}</span>
        <span className="md:hidden">{t("row", { number })}</span>
      </th>
      {columns.map(([name, cell]) => (
        <td
          key={name}
          {...tableRoles.cell}
          data-row={index}
          data-column={name}
          className={classNames("px-1 py-1.5 max-md:grid max-md:grid-cols-[7rem_1fr] max-md:items-start max-md:gap-2 max-md:px-0", widths[cell.kind])}
        >
          <span aria-hidden="true" className="pt-2.5 text-sm text-ink-soft md:hidden">
            {say(cell.label)}
            {isOptional(cell) && <span className="ml-1 text-xs text-ink-faint">{t("optional")}</span>}
          </span>
          <div className="min-w-0">
            <FieldInput field={cell} path={`${path}.${name}`} cell={`${say(cell.label)}, ${t("row", { number })}`} />
          </div>
        </td>
      ))}
      {actions && (
        <td {...tableRoles.cell} className="py-1.5 pr-1 text-right whitespace-nowrap max-md:block md:sticky md:right-0 md:bg-sheet">
          <IconButton icon="copy" name={t("duplicateRow", { number })} onClick={actions.duplicate} disabled={!actions.duplicate} />
          <IconButton icon="trash" name={t("removeRow", { number })} onClick={actions.remove} />
        </td>
      )}
    </tr>
  );
}
