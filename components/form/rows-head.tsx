"use client";
import { useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import { tableRoles } from "@/components/ui/table-roles";
import { useSay } from "@/components/use-say";
import type { Cell } from "@/lib/form/fields";
import { isFigure } from "@/lib/form/kinds/rows";

/** The head of a table that is typed into; where each cell has its label, it is only read aloud. */
export function RowsHead({ columns, broad, fixed }: { columns: [string, Cell][]; broad: boolean; fixed: boolean | undefined }) {
  const t = useTranslations("filling");
  const say = useSay();
  return (
    <thead {...tableRoles.group} className={broad ? "sr-only" : "bg-wash max-md:sr-only"}>
      <tr {...tableRoles.row}>
        <th scope="col" {...tableRoles.column} className="w-10 px-2 py-2 text-center text-xs font-medium text-ink-faint">
          <span aria-hidden="true">#</span>
          <span className="sr-only">{t("rowNumber")}</span>
        </th>
        {columns.map(([name, cell]) => (
          <th
            key={name}
            scope="col"
            {...tableRoles.column}
            className={classNames("px-1.5 py-2 text-sm font-medium text-ink-soft", isFigure(cell) && "text-right")}
          >
            {say(cell.label)} {isOptional(cell) && <span className="text-xs font-normal text-ink-faint">{t("optional")}</span>}
          </th>
        ))}
        {!fixed && (
          <th scope="col" {...tableRoles.column} className="w-24 md:sticky md:right-0 md:bg-wash">
            <span className="sr-only">{t("rowActions")}</span>
          </th>
        )}
      </tr>
    </thead>
  );
}

/** Whether a cell may be left empty by whoever fills the row. */
export const isOptional = (cell: Cell) => !cell.required && cell.kind !== "computed" && !cell.given;
