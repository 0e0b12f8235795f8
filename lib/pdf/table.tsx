import { View } from "@react-pdf/renderer";
import type { TableColumn, TableItem } from "@/lib/form/rendition";
import type { Language, Said } from "@/lib/form/words";
import { fittedWidths } from "./columns";
import { each } from "./each";
import type { Weight } from "./fonts";
import { Row } from "./grid";
import { Cell, Ink, inkHeight, inkWidth } from "./ink";
import { cell, colours, lines, sheet, sizes } from "./paper";
import type { Say } from "./say";

type Setting = { say: Say; language: Language; width?: number };

/** `rowHeight`: points that a row has at least, for a table that is filled by hand. */
type TableProps = { item: TableItem; empty: string; rowHeight?: number };

/** A table of the rendition. Its header row stands again at the head of each page that it runs on to. */
export function Table({ item, say, language, width = sheet.content, empty, rowHeight = 0 }: Setting & TableProps) {
  const rows = rowsOf(item, say);
  const setting = { columns: item.columns, widths: widthsOf(item.columns, rows, language, width), language, rowHeight };
  return (
    <View>
      <Ink language={language} width={width} weight={500} size={sizes.label} x={cell.x} y={cell.y} style={{ paddingTop: 7 }} keep>
        {say(item.label)}
      </Ink>
      {each(rows, (row) => (
        <TableRow {...setting} {...row} />
      ))}
      {item.rows.length === 0 ? <Nothing language={language} width={width} text={empty} /> : null}
    </View>
  );
}

type Kind = "head" | "row" | "total";
type Cells = { cells: string[]; kind: Kind };

function rowsOf({ columns, rows, totals }: TableItem, say: Say): Cells[] {
  const said = (cells: Said[], kind: Kind): Cells => ({ cells: cells.map((one) => say(one)), kind });
  const head = columns.map((column) => column.label);
  return [said(head, "head"), ...rows.map((cells) => said(cells, "row")), ...(totals ? [said(totals, "total")] : [])];
}

function Nothing({ language, width, text }: { language: Language; width: number; text: string }) {
  return (
    <Row height={0}>
      <Cell language={language} width={width} colour={colours.muted} size={sizes.small}>
        {text}
      </Cell>
    </Row>
  );
}

type TableRowProps = Cells & { columns: TableColumn[]; widths: number[]; language: Language; rowHeight: number };

const looks: Record<Kind, { size: number; weight: Weight; colour: string; style: Record<string, string | number> }> = {
  head: {
    size: sizes.head,
    weight: 500,
    colour: colours.muted,
    style: { backgroundColor: colours.tint, borderTopWidth: lines.thin, borderTopColor: colours.rule, alignItems: "flex-end" },
  },
  row: { size: sizes.table, weight: 400, colour: colours.ink, style: {} },
  total: { size: sizes.table, weight: 700, colour: colours.ink, style: { borderBottomWidth: lines.thin, borderBottomColor: colours.rule } },
};

function TableRow({ columns, widths, language, cells, kind, rowHeight }: TableRowProps) {
  const { size, weight, colour, style } = looks[kind];
  const least: Record<string, number> = kind === "row" && rowHeight > 0 ? { minHeight: rowHeight } : {};
  const inks = cells.map((children, index) => ({ children, language, width: widths[index] ?? 0, size, weight, colour, x: cell.x, y: cell.y }));
  return (
    <Row height={Math.max(0, ...inks.map(inkHeight))} style={{ ...style, ...least }} fixed={kind === "head"} keep={kind === "head"}>
      {each(inks, (ink, index) => (
        <Ink {...ink} style={{ textAlign: columns[index]?.align === "end" ? "right" : "left" }} />
      ))}
    </Row>
  );
}

/** Points up to which a text is kept on one line, the most generous first: a crowded table gets what still fits. */
const generosities = [90, 70, 50, 0];

/** Numbers are never broken; other cells are broken between words, but not into slivers where that can be helped. */
function widthsOf(columns: TableColumn[], rows: Cells[], language: Language, width: number): number[] {
  const needs = (generous: number) => columns.map(({ align }, index) => Math.max(...rows.map((row) => needOf(row, index, align, language, generous))));
  const fitting = generosities.map(needs).find((all) => all.reduce((sum, need) => sum + need, 0) <= width);
  return fittedWidths(
    columns.map((column) => column.width),
    fitting ?? needs(0).map((need) => Math.min(need, width / 3)),
    width,
  );
}

function needOf({ cells, kind }: Cells, index: number, align: TableColumn["align"], language: Language, generous: number): number {
  const ink = { children: cells[index] ?? "", language, size: looks[kind].size, weight: looks[kind].weight, x: cell.x };
  const [word, whole] = [inkWidth(ink, false), inkWidth(ink, true)];
  if (kind === "head") return word;
  return align === "end" ? whole : Math.max(word, Math.min(whole, generous));
}
