import { Text } from "@react-pdf/renderer";
import type { Language } from "@/lib/form/words";
import { advanceOf, typeset, type Weight } from "./fonts";
import { brokenLines } from "./lines";
import { cell, colours, lineOf, sizes } from "./paper";

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
  /** Points of what follows that must fit on the same page. */
  ahead?: number;
};

/** Text in a box of a known width: broken into lines here, set in one font, a cell of its own without a View around it. */
export function Ink({ children, language, width, size = sizes.text, weight = 400, x = 0, y = 0, colour = colours.ink, style = {}, ahead = 0 }: InkProps) {
  const { family, text } = typeset(children, language);
  const lines = linesIn(text, family, width - 2 * x, size, weight);
  return (
    <Text
      minPresenceAhead={ahead}
      style={{
        fontFamily: family,
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

function linesIn(text: string, family: "TC" | "SC", width: number, size: number, weight: Weight): string[] {
  // A hair narrower than the box: rounding must never make the layout break a line once more.
  return brokenLines(text, width - 0.1, size, (point) => advanceOf(family, weight, point));
}

/** Height in points of a text as Ink sets it. */
export function inkHeight({ children, language, width, size = sizes.text, weight = 400, x = 0, y = 0 }: InkProps): number {
  const { family, text } = typeset(children, language);
  return linesIn(text, family, width - 2 * x, size, weight).length * lineOf(size) + 2 * y;
}

/** Text of a cell in a grid or a table. */
export function Cell(props: InkProps) {
  return <Ink x={cell.x} y={cell.y} {...props} />;
}
