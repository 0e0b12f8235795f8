"use client";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { useFieldArray, useFormContext, useWatch } from "react-hook-form";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { tableRoles } from "@/components/ui/table-roles";
import type { Answers } from "@/lib/form/field";
import { isShown } from "@/lib/form/shown";
import { isBroad } from "../broad-rows";
import { cellBelow } from "../cell-below";
import { fieldId } from "../field-id";
import { useFilling } from "../filling";
import { GroupFrame } from "../input-frame";
import type { InputProps } from "../input-props";
import { RowCells } from "../row-cells";
import { RowsHead } from "../rows-head";
import { TotalsRow } from "../totals-row";

/** A table that is typed into: a grid on a wide page, a card for each row on a phone and where the columns are too many for any page. Enter goes down a column, and past the last row makes a new one. */
export function RowsInput({ field, path }: InputProps<"rows">) {
  const t = useTranslations("filling");
  const { context } = useFilling();
  const { getValues } = useFormContext();
  // Watching every answer draws all rows again at each key press: only a table whose columns come and go needs it.
  const answers: Answers = useWatch({ disabled: !Object.values(field.columns).some((cell) => cell.when) });
  const { fields: rows, append, remove, insert } = useFieldArray({ name: path });
  const adder = useRef<HTMLButtonElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const columns = Object.entries(field.columns).filter(([, cell]) => isShown(cell, { answers, context }));
  const broad = isBroad(columns.map(([, cell]) => cell));
  const firstTyped = columns.find(([, cell]) => !cell.given && cell.kind !== "computed")?.[0];
  const full = rows.length >= field.max;

  const add = (column = firstTyped) => append({}, { focusName: `${path}.${rows.length}.${column}` });
  const takeAway = (index: number) => {
    remove(index);
    // Where the button was there is none any more: the focus would fall to the top of the page.
    adder.current?.focus();
  };
  const goDown = (event: React.KeyboardEvent) => {
    const below = cellBelow(event, table.current);
    if (!below) return;
    event.preventDefault();
    if (below.cell) below.cell.focus();
    else if (!field.fixed && !full) add(below.column);
  };

  return (
    <GroupFrame field={field} path={path}>
      {/* `relative`: what is only read aloud is placed absolutely and would else widen the page, not the frame. */}
      <div className="relative overflow-x-auto rounded-md border border-line">
        <table ref={table} {...tableRoles.table} onKeyDown={goDown} className={classNames("w-full border-collapse text-left max-md:block", broad && "block")}>
          <RowsHead columns={columns} broad={broad} fixed={field.fixed} />
          <tbody {...tableRoles.group} className={broad ? "block" : "max-md:block"}>
            {rows.map((row, index) => (
              <RowCells
                key={row.id}
                path={`${path}.${index}`}
                index={index}
                columns={columns}
                broad={broad}
                actions={
                  field.fixed
                    ? undefined
                    : { remove: () => takeAway(index), duplicate: full ? undefined : () => insert(index + 1, structuredClone(getValues(`${path}.${index}`))) }
                }
              />
            ))}
            {rows.length === 0 && (
              <tr {...tableRoles.row} className={broad ? "block" : "max-md:block"}>
                <td
                  {...tableRoles.cell}
                  colSpan={columns.length + 2}
                  className={classNames("px-4 py-6 text-center text-ink-faint max-md:block", broad && "block")}
                >
                  {t("noRows")}
                </td>
              </tr>
            )}
          </tbody>
          {field.totals.length > 0 && <TotalsRow field={field} columns={columns} path={path} broad={broad} />}
        </table>
      </div>
      {!field.fixed && (
        <Button ref={adder} id={`${fieldId(path)}-add`} small icon="plus" className="mt-3" disabled={full} onClick={() => add()}>
          {t("addRow")}
        </Button>
      )}
    </GroupFrame>
  );
}
