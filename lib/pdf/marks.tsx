import { Canvas } from "@react-pdf/renderer";
import { colours } from "./paper";
import { fitted } from "./strokes";

/** What a canvas is painted with: the part of pdfkit's vector operators that is used here. */
type Painter = Record<
  "moveTo" | "lineTo" | "rect" | "quadraticCurveTo" | "lineWidth" | "lineCap" | "lineJoin" | "strokeColor" | "stroke" | "circle" | "fillColor" | "fill",
  (...args: (number | string)[]) => Painter
>;

export const boxSize = 8.4;

function paintBox(paint: Painter, left: number, top: number, ticked: boolean): void {
  paint
    .lineWidth(ticked ? 0.9 : 0.6)
    .strokeColor(ticked ? colours.ink : colours.muted)
    .rect(left, top, boxSize, boxSize)
    .stroke();
  if (!ticked) return;
  paint.lineWidth(1.3).lineCap("round").lineJoin("round").strokeColor(colours.accent);
  paint
    .moveTo(left + 1.8, top + 4.4)
    .lineTo(left + 3.6, top + 6.3)
    .lineTo(left + 6.8, top + 1.9)
    .stroke();
}

/** A row of tick boxes, one in the middle of each of `count` columns; the fonts have no glyph for ☑ and ☐. */
export function Boxes({
  count,
  ticked,
  width,
  height,
  style = {},
}: {
  count: number;
  ticked: number;
  width: number;
  height: number;
  style?: Record<string, string | number>;
}) {
  const column = width / count;
  const paint = (painter: Painter, _width: number, tall: number) => {
    for (let index = 0; index < count; index++) paintBox(painter, column * index + (column - boxSize) / 2, (tall - boxSize) / 2, index === ticked);
    return null;
  };
  return <Canvas style={{ width, height, ...style }} paint={paint} />;
}

/** Strokes as the signatory drew them, as a vector path in the middle of a box of `width` by `height` points. */
export function Strokes({ strokes, box, width, height }: { strokes: number[][]; box: [number, number]; width: number; height: number }) {
  const paths = fitted(strokes, box, width, height);
  const paint = (painter: Painter) => {
    painter.lineWidth(1.15).lineCap("round").lineJoin("round").strokeColor(colours.ink);
    for (const path of paths) paintPath(painter, path);
    return null;
  };
  return <Canvas style={{ width, height }} paint={paint} />;
}

/** Through the middles of the segments, the drawn points as control points: smooth without adding anything. */
function paintPath(paint: Painter, points: [number, number][]): void {
  const [first, ...rest] = points;
  const last = rest.at(-1);
  if (!first) return;
  if (!last) {
    paint.fillColor(colours.ink).circle(first[0], first[1], 0.8).fill();
    return;
  }
  paint.moveTo(first[0], first[1]);
  rest.slice(0, -1).forEach(([x, y], index) => {
    const [nextX, nextY] = rest[index + 1] ?? last;
    paint.quadraticCurveTo(x, y, (x + nextX) / 2, (y + nextY) / 2);
  });
  paint.lineTo(last[0], last[1]).stroke();
}

/** A line through an empty signature area: struck, nobody can sign it any more. */
export function StruckThrough({ width, height }: { width: number; height: number }) {
  const paint = (painter: Painter) => {
    painter
      .lineWidth(0.7)
      .strokeColor(colours.muted)
      .moveTo(8, height - 8)
      .lineTo(width - 8, 8)
      .stroke();
    return null;
  };
  return <Canvas style={{ width, height }} paint={paint} />;
}
