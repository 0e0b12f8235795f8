import { type ReactNode, useEffect, useRef, useState } from "react";
import { classNames } from "@/components/ui/class-names";
import { useSay } from "@/components/use-say";
import type { TableColumn, TableItem } from "@/lib/form/rendition";
import type { Said } from "@/lib/form/words";
import { Cards, isBroad } from "./rendition-cards";

// No column of figures is so narrow that its name of two characters would break.
const sideOf = (column: TableColumn | undefined) => (column?.align === "end" ? "min-w-14 text-right figures" : "text-left");

/** Rows under their columns, with the totals. */
export function Table({ item }: { item: TableItem }) {
  const say = useSay();
  return (
    <div>
      <p className="mb-1.5 text-ink-faint">{say(item.label)}</p>
      {isBroad(item) ? <Cards item={item} /> : <Grid item={item} />}
    </div>
  );
}

function Grid({ item: { label, columns, rows, totals } }: { item: TableItem }) {
  const say = useSay();
  return (
    <Wide label={say(label)}>
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">{say(label)}</caption>
        <thead className="bg-wash">
          <tr>
            {columns.map((column) => (
              <th key={column.label.en} scope="col" className={classNames("px-3 py-2 font-medium break-keep text-ink-soft", sideOf(column))}>
                {say(column.label)}
              </th>
            ))}
          </tr>
        </thead>
        <Rows columns={columns} rows={rows} />
        {totals && <Totals columns={columns} totals={totals} />}
      </table>
    </Wide>
  );
}

function Rows({ columns, rows }: Pick<TableItem, "columns" | "rows">) {
  const say = useSay();
  return (
    <tbody>
      {rows
        .map((cells, number) => ({ cells, number }))
        .map(({ cells, number }) => (
          <tr key={number} className="border-t border-line align-top">
            {cells.map((cell, index) => (
              <td
                key={columns[index]?.label.en}
                className={classNames("px-3 py-2", columns[index]?.align === "end" ? "whitespace-nowrap" : "min-w-26", sideOf(columns[index]))}
              >
                {say(cell)}
              </td>
            ))}
          </tr>
        ))}
    </tbody>
  );
}

function Totals({ columns, totals }: { columns: TableColumn[]; totals: Said[] }) {
  const say = useSay();
  return (
    <tfoot className="border-t-2 border-line-strong font-semibold">
      <tr>
        {totals.map((cell, index) => (
          <td key={columns[index]?.label.en} className={classNames("px-3 py-2 whitespace-nowrap", sideOf(columns[index]))}>
            {say(cell)}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}

/** A table wider than the page is moved inside of its own frame; a keyboard moves it too. */
function Wide({ label, children }: { label: string; children: ReactNode }) {
  const frame = useRef<HTMLElement>(null);
  const [moves, setMoves] = useState(false);
  useEffect(() => {
    const { current: element } = frame;
    if (!element) return;
    const watch = new ResizeObserver(() => setMoves(element.scrollWidth > element.clientWidth));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return (
    <section ref={frame} aria-label={label} {...(moves ? { tabIndex: 0 } : {})} className="relative overflow-x-auto rounded-md border border-line">
      {children}
    </section>
  );
}
