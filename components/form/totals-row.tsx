"use client";
import { get, useWatch } from "react-hook-form";
import { classNames } from "@/components/ui/class-names";
import { tableRoles } from "@/components/ui/table-roles";
import { useSay } from "@/components/use-say";
import type { Answers } from "@/lib/form/field";
import type { Cell, FieldOf } from "@/lib/form/fields";
import { moneyText, numberText } from "@/lib/form/format";
import { currencyOf } from "@/lib/form/kinds/money";
import { columnTotal } from "@/lib/form/kinds/rows";
import { fieldWords } from "@/lib/words/fields";
import { useFilling } from "./filling";

type TotalsRowProps = { field: FieldOf<"rows">; path: string; columns: [string, Cell][]; broad: boolean };

/** As the rows above are set on a wide page. */
const looks = {
  table: { row: "", heading: "md:px-2 md:py-3", total: "md:px-2 md:py-3", label: "md:hidden" },
  broad: { row: "md:flex md:items-baseline md:justify-end md:gap-x-8 md:px-4 md:py-3", heading: "", total: "md:flex md:items-baseline md:gap-3", label: "" },
};

/** What the rows add up to while one types. */
export function TotalsRow({ field, path, columns, broad }: TotalsRowProps) {
  const say = useSay();
  const { context } = useFilling();
  const answers: Answers = useWatch();
  const rows = (get(answers, path) ?? []) as Answers[];
  const look = broad ? looks.broad : looks.table;
  const scope = { answers, row: answers, context };
  const said = (name: string, cell: Cell) => {
    const total = columnTotal(field, name, rows, scope);
    return (cell.kind === "computed" ? cell.as : cell.kind) === "money" ? moneyText(total, currencyOf(scope)) : numberText(total);
  };
  return (
    <tfoot {...tableRoles.group} className={broad ? "block" : "max-md:block"}>
      <tr {...tableRoles.row} className={classNames("border-t-2 border-line-strong font-semibold max-md:block max-md:px-3 max-md:py-2", look.row)}>
        <th scope="row" {...tableRoles.heading} className={classNames("text-sm whitespace-nowrap max-md:block max-md:py-1 max-md:text-left", look.heading)}>
          {say(fieldWords.total)}
        </th>
        {columns.map(([name, cell]) =>
          field.totals.includes(name) ? (
            <td key={name} {...tableRoles.cell} className={classNames("text-right figures max-md:flex max-md:justify-between max-md:py-0.5", look.total)}>
              <span className={classNames("text-sm font-normal text-ink-soft", look.label)}>{say(cell.label)}</span>
              <output className="whitespace-nowrap">{said(name, cell)}</output>
            </td>
          ) : (
            <td key={name} {...tableRoles.cell} className={broad ? "hidden" : "max-md:hidden"} />
          ),
        )}
        {!field.fixed && !broad && <td {...tableRoles.cell} className="max-md:hidden" />}
      </tr>
    </tfoot>
  );
}
