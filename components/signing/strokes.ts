export type Point = { x: number; y: number };

/** Points of all strokes together that a mark may have. */
const mostPoints = 2000;
/** Strokes that a mark may have. */
const mostStrokes = 200;

/** Whole numbers inside the box, without points that repeat the one before. */
function wholeNumbers(stroke: Point[], [width, height]: [number, number]): Point[] {
  const within = (value: number, most: number) => Math.min(Math.max(Math.round(value), 0), most);
  const points = stroke.map(({ x, y }) => ({ x: within(x, width), y: within(y, height) }));
  return points.filter((point, index) => index === 0 || point.x !== points[index - 1]?.x || point.y !== points[index - 1]?.y);
}

/** Leaves out points that lie nearer than `distance` to the last one kept; both ends stay. */
function sparser(stroke: Point[], distance: number): Point[] {
  let last = stroke[0];
  return stroke.filter((point, index) => {
    if (!last || index === 0 || index === stroke.length - 1) return true;
    const far = Math.hypot(point.x - last.x, point.y - last.y) >= distance;
    if (far) last = point;
    return far;
  });
}

const count = (strokes: Point[][]) => strokes.reduce((sum, stroke) => sum + stroke.length, 0);

/** What was drawn as a mark holds it (lib/order/mark.ts): flat lists of whole numbers, thinned evenly until at most 2,000 points are left. */
export function flatStrokes(drawn: Point[][], box: [number, number]): number[][] {
  const whole = drawn.slice(0, mostStrokes).map((stroke) => wholeNumbers(stroke, box));
  let thin = whole;
  for (let distance = 2; count(thin) > mostPoints && distance < 64; distance *= 1.5) thin = whole.map((stroke) => sparser(stroke, distance));
  return thin.filter((stroke) => stroke.length > 0).map((stroke) => stroke.flatMap(({ x, y }) => [x, y]));
}

/** A flat list of coordinates as points again. */
export function pointsOf(flat: number[]): Point[] {
  return Array.from({ length: Math.floor(flat.length / 2) }, (_, index) => ({ x: flat[index * 2] ?? 0, y: flat[index * 2 + 1] ?? 0 }));
}

/** The smallest rectangle around all strokes, with a little air: x, y, width, height. */
export function frameOf(strokes: number[][], air = 6): [number, number, number, number] {
  const points = strokes.flatMap(pointsOf);
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const left = Math.min(...xs) - air;
  const top = Math.min(...ys) - air;
  return [left, top, Math.max(...xs) - left + air, Math.max(...ys) - top + air];
}

/** A smooth line through a stroke's points, as the path of an SVG: curves from middle to middle. A single touch is a dot. */
export function pathOf(flat: number[]): string {
  const [first, ...rest] = pointsOf(flat);
  if (!first) return "";
  if (rest.length === 0) return `M${first.x} ${first.y}h0.01`;
  let path = `M${first.x} ${first.y}`;
  rest.slice(0, -1).forEach((point, index) => {
    const next = rest[index + 1] ?? point;
    path += `Q${point.x} ${point.y} ${(point.x + next.x) / 2} ${(point.y + next.y) / 2}`;
  });
  const last = rest.at(-1);
  return last ? `${path}L${last.x} ${last.y}` : path;
}
