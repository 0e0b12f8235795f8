"use client";
import { get, useWatch } from "react-hook-form";
import { tableRoles } from "@/components/ui/table-roles";
import { useSay } from "@/components/use-say";
import type { Answers } from "@/lib/form/field";
import type { Cell, FieldOf } from "@/lib/form/fields";
import { moneyText, numberText } from "@/lib/form/format";
import { currencyOf } from "@/lib/form/kinds/money";
import { columnTotal } from "@/lib/form/kinds/rows";
import { fieldWords } from "@/lib/words/fields";
import { useFilling } from "./filling";

type TotalsRowProps = { field: FieldOf<"rows">; path: string; columns: [string, Cell][] };

/** What the rows add up to while one types. */
export function TotalsRow({ field, path, columns }: TotalsRowProps) {
  const say = useSay();
  const { context } = useFilling();
  const answers: Answers = useWatch();
  const rows = (get(answers, path) ?? []) as Answers[];
  const scope = { answers, row: answers, context };
  const said = (name: string, cell: Cell) => {
    const total = columnTotal(field, name, rows, scope);
    return (cell.kind === "computed" ? cell.as : cell.kind) === "money" ? moneyText(total, currencyOf(scope)) : numberText(total);
  };
  return (
    <tfoot {...tableRoles.group} className="max-md:block">
      <tr {...tableRoles.row} className="border-t-2 border-line-strong font-semibold max-md:block max-md:px-3 max-md:py-2">
        <th scope="row" {...tableRoles.heading} className="px-2 py-3 text-sm whitespace-nowrap max-md:block max-md:px-0 max-md:py-1 max-md:text-left">
          {say(fieldWords.total)}
        </th>
        {columns.map(([name, cell]) =>
          field.totals.includes(name) ? (
            <td key={name} {...tableRoles.cell} className="px-2 py-3 text-right figures max-md:flex max-md:justify-between max-md:px-0 max-md:py-0.5">
              <span className="text-sm font-normal text-ink-soft md:hidden">{say(cell.label)}</span>
              <output className="whitespace-nowrap">{said(name, cell)}</output>
            </td>
          ) : (
            <td key={name} {...tableRoles.cell} className="max-md:hidden" />
          ),
        )}
        {!field.fixed && <td {...tableRoles.cell} className="max-md:hidden" />}
      </tr>
    </tfoot>
  );
}
