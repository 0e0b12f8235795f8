import { View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import type { Language } from "@/lib/form/words";
import { each } from "./each";
import { Cell, inkHeight } from "./ink";
import { cell, colours, keeping, lineOf, lines, sheet, sizes } from "./paper";

/** One label with what stands beside it. */
export type Pair = { label: string; value: string; long?: boolean };

const labelWidth = 86;
const tallest = 640;

type RowProps = {
  /** Height in points that the row will have; it may be less where no text can make the row tall. */
  height: number;
  children: ReactNode;
  style?: Record<string, string | number>;
  /** Stands again at the head of each page that its parent runs on to. */
  fixed?: boolean;
  /** Never the last thing on a page. */
  keep?: boolean;
};

/** A row that is kept whole on a page as long as it is not so tall that a page cannot hold it. */
export function Row({ height, children, style = {}, fixed = false, keep = false }: RowProps) {
  const tall = height > tallest;
  const line = { flexDirection: "row", borderBottomWidth: lines.hair, borderBottomColor: colours.hairline } as const;
  // A short cell stretched beside a tall one has no lines to carry on to the next page, and would keep the whole row from being parted.
  const align = tall ? ({ alignItems: "flex-start" } as const) : {};
  return (
    <View wrap={tall} fixed={fixed} minPresenceAhead={keep ? keeping : 0} style={{ ...line, ...align, ...style }}>
      {children}
    </View>
  );
}

/** Labels and values in rows: two short ones share a row, a long one has its own. */
export function Grid({ pairs, language, width = sheet.content }: { pairs: Pair[]; language: Language; width?: number }) {
  return (
    <>
      {each(rowsOf(pairs, language, width), (row) => (
        <GridRow row={row} language={language} width={width} />
      ))}
    </>
  );
}

function GridRow({ row, language, width }: { row: Pair[]; language: Language; width: number }) {
  const valueWidth = width / row.length - labelWidth;
  const height = Math.max(...row.flatMap(({ label, value }) => [labelHeight(label, language), valueHeight(value, language, valueWidth)]));
  return (
    <Row height={height}>
      {each(row, ({ label, value }) => (
        <>
          <LabelCell language={language}>{label}</LabelCell>
          <Cell language={language} width={valueWidth}>
            {value}
          </Cell>
        </>
      ))}
    </Row>
  );
}

export function LabelCell({ children, language, width = labelWidth }: { children: string; language: Language; width?: number }) {
  return (
    <Cell language={language} width={width} size={sizes.small} y={cell.y + 1} colour={colours.muted} style={{ backgroundColor: colours.tint }}>
      {children}
    </Cell>
  );
}

function labelHeight(label: string, language: Language): number {
  return inkHeight({ children: label, language, width: labelWidth, size: sizes.small, x: cell.x, y: cell.y + 1 });
}

function valueHeight(value: string, language: Language, width: number): number {
  return inkHeight({ children: value, language, width, x: cell.x, y: cell.y });
}

/** Short ones in twos, in their order; one that would need more than two lines in half a row, or is followed by a long one, stands alone. */
function rowsOf(pairs: Pair[], language: Language, width: number): Pair[][] {
  const twoLines = 2 * lineOf(sizes.text) + 2 * cell.y;
  const isLong = (pair: Pair) => pair.long === true || valueHeight(pair.value, language, width / 2 - labelWidth) > twoLines;
  const rows: Pair[][] = [];
  let waiting: Pair | null = null;
  for (const pair of pairs) {
    const long = isLong(pair);
    if (waiting && !long) {
      rows.push([waiting, pair]);
      waiting = null;
      continue;
    }
    if (waiting) rows.push([waiting]);
    waiting = long ? null : pair;
    if (long) rows.push([pair]);
  }
  return waiting ? [...rows, [waiting]] : rows;
}
