import { Text } from "@react-pdf/renderer";
import type { Language } from "@/lib/form/words";
import { rulerOf, type Typeset, typeset, type Weight } from "./fonts";
import { brokenLines, lineWidth, widestPiece } from "./lines";
import { cell, colours, keeping, lineOf, sizes } from "./paper";

type Style = Record<string, string | number>;

export type InkProps = {
  children: string;
  language: Language;
  /** Outer width in points, room around the text included. */
  width: number;
  size?: number;
  weight?: Weight;
  /** Room left and right of the text. */
  x?: number;
  /** Room above and below the text. */
  y?: number;
  colour?: string;
  style?: Style;
  /** Never the last thing on a page. */
  keep?: boolean;
};

/** Text in a box of a known width: broken into lines here, set in one font, a cell of its own without a View around it. */
export function Ink({ children, language, width, size = sizes.text, weight = 400, x = 0, y = 0, colour = colours.ink, style = {}, keep = false }: InkProps) {
  const set = typeset(children, language);
  const lines = linesIn(set, width - 2 * x, size, weight);
  return (
    <Text
      minPresenceAhead={keep ? keeping : 0}
      style={{
        fontFamily: set.family,
        fontFeatureSettings: set.features,
        fontSize: size,
        fontWeight: weight,
        lineHeight: lineOf(size) / size,
        color: colour,
        width,
        paddingHorizontal: x,
        paddingVertical: y,
        ...style,
      }}
    >
      {lines.join("\n")}
    </Text>
  );
}

function linesIn(set: Typeset, width: number, size: number, weight: Weight): string[] {
  // A hair narrower than the box: rounding must never make the layout break a line once more.
  return brokenLines(set.text, width - 0.1, size, rulerOf(set, weight));
}

/** Height in points of a text as Ink sets it. */
export function inkHeight({ children, language, width, size = sizes.text, weight = 400, x = 0, y = 0 }: InkProps): number {
  return linesIn(typeset(children, language), width - 2 * x, size, weight).length * lineOf(size) + 2 * y;
}

/** Width in points that a text needs: of its widest word, or of the whole where it must not be broken. */
export function inkWidth({ children, language, size = sizes.text, weight = 400, x = 0 }: Omit<InkProps, "width">, whole: boolean): number {
  const set = typeset(children, language);
  const measure = whole ? lineWidth : widestPiece;
  return measure(set.text, size, rulerOf(set, weight)) + 2 * x + 0.2;
}

/** Text of a cell in a grid or a table. */
export function Cell(props: InkProps) {
  return <Ink x={cell.x} y={cell.y} {...props} />;
}
