import { View } from "@react-pdf/renderer";
import type { TableColumn, TableItem } from "@/lib/form/rendition";
import type { Language, Said } from "@/lib/form/words";
import { each } from "./each";
import type { Weight } from "./fonts";
import { Row } from "./grid";
import { Cell, Ink, inkHeight } from "./ink";
import { cell, colours, lineOf, lines, sheet, sizes } from "./paper";
import type { Say } from "./say";

type Setting = { say: Say; language: Language; width?: number };

/** A table of the rendition. Its header row stands again at the head of each page that it runs on to. */
export function Table({ item, say, language, width = sheet.content, empty }: Setting & { item: TableItem; empty: string }) {
  const widths = widthsOf(item.columns, width);
  const row = { columns: item.columns, widths, language };
  return (
    <View>
      <Ink language={language} width={width} weight={500} size={sizes.label} x={cell.x} y={cell.y} style={{ paddingTop: 7 }} ahead={60}>
        {say(item.label)}
      </Ink>
      <TableRow {...row} cells={item.columns.map((column) => say(column.label))} kind="head" />
      {each(item.rows, (cells) => (
        <TableRow {...row} cells={texts(cells, say)} kind="row" />
      ))}
      {item.rows.length === 0 ? <Nothing language={language} width={width} text={empty} /> : null}
      {item.totals ? <TableRow {...row} cells={texts(item.totals, say)} kind="total" /> : null}
    </View>
  );
}

function texts(cells: Said[], say: Say): string[] {
  return cells.map((one) => say(one));
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

type TableRowProps = { columns: TableColumn[]; widths: number[]; language: Language; cells: string[]; kind: "head" | "row" | "total" };

const looks: Record<TableRowProps["kind"], { size: number; weight: Weight; colour: string; style: Record<string, string | number> }> = {
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

function widthsOf(columns: TableColumn[], width: number): number[] {
  const shares = columns.reduce((sum, column) => sum + column.width, 0);
  return columns.map((column) => (column.width / shares) * width);
}
