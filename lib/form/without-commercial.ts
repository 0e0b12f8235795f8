import type { Rendition, RenditionItem, TableItem } from "./rendition";

function readableTable({ columns, rows, totals, ...table }: TableItem): TableItem {
  const kept = columns.flatMap((column, at) => (column.commercial ? [] : [at]));
  const only = <T>(cells: T[]) => kept.flatMap((at) => cells.slice(at, at + 1));
  return { ...table, columns: only(columns), rows: rows.map(only), ...(totals && { totals: only(totals) }) };
}

function readableItems(items: RenditionItem[]): RenditionItem[] {
  return items.flatMap((item): RenditionItem[] => {
    if (item.kind === "point") return [item.commercial ? { ...item, remark: "", files: [] } : item];
    if ("commercial" in item && item.commercial) return [];
    if (item.kind === "table") return [readableTable(item)];
    if (item.kind === "conclusion") return [{ ...item, items: readableItems(item.items) }];
    return [item];
  });
}

/** The rendition as somebody reads it who may not read prices. */
export function withoutCommercial(rendition: Rendition): Rendition {
  const sections = rendition.sections
    .filter((section) => !section.commercial)
    .map((section) => ({ ...section, items: readableItems(section.items) }))
    .filter((section) => section.items.length > 0);
  return { ...rendition, sections };
}
