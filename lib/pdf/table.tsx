import { View } from "@react-pdf/renderer";
import type { TableColumn, TableItem } from "@/lib/form/rendition";
import type { Language, Said } from "@/lib/form/words";
import { fittedWidths } from "./columns";
import { each } from "./each";
import type { Weight } from "./fonts";
import { Row } from "./grid";
import { Cell, Ink, inkHeight, inkWidth } from "./ink";
import { cell, colours, lineOf, lines, sheet, sizes } from "./paper";
import type { Say } from "./say";

type Setting = { say: Say; language: Language; width?: number };

/** A table of the rendition. Its header row stands again at the head of each page that it runs on to. */
export function Table({ item, say, language, width = sheet.content, empty }: Setting & { item: TableItem; empty: string }) {
  const rows = rowsOf(item, say);
  const setting = { columns: item.columns, widths: widthsOf(item.columns, rows, language, width), language };
  return (
    <View>
      <Ink language={language} width={width} weight={500} size={sizes.label} x={cell.x} y={cell.y} style={{ paddingTop: 7 }} ahead={60}>
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

type TableRowProps = Cells & { columns: TableColumn[]; widths: number[]; language: Language };

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

function TableRow({ columns, widths, language, cells, kind }: TableRowProps) {
  const { size, weight, colour, style } = looks[kind];
  const inks = cells.map((children, index) => ({ children, language, width: widths[index] ?? 0, size, weight, colour, x: cell.x, y: cell.y }));
  return (
    <Row height={Math.max(0, ...inks.map(inkHeight))} style={style} fixed={kind === "head"} ahead={kind === "head" ? 2 * (lineOf(size) + 2 * cell.y) : 0}>
      {each(inks, (ink, index) => (
        <Ink {...ink} style={{ textAlign: columns[index]?.align === "end" ? "right" : "left" }} />
      ))}
    </Row>
  );
}

/** Numbers are never broken; other cells are broken between words, so that the widest word is what they need. */
function widthsOf(columns: TableColumn[], rows: Cells[], language: Language, width: number): number[] {
  const needs = columns.map(({ align }, index) => {
    const inColumn = rows.map(({ cells, kind }) =>
      inkWidth({ children: cells[index] ?? "", language, size: looks[kind].size, weight: looks[kind].weight, x: cell.x }, align === "end" && kind !== "head"),
    );
    return Math.min(Math.max(...inColumn), width / 3);
  });
  return fittedWidths(
    columns.map((column) => column.width),
    needs,
    width,
  );
}
