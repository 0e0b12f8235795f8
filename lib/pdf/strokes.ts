/**
 * Strokes (flat x0,y0,x1,y1,… inside `box`) as points on paper, in the middle of `width` by `height`, never stretched out of shape
 * and never larger than the pad shows them.
 */
export function fitted(strokes: number[][], box: [number, number], width: number, height: number): [number, number][][] {
  const paths = strokes.map(pointsOf).filter((path) => path.length > 0);
  const all = paths.flat();
  if (all.length === 0) return [];
  const [left, right] = [Math.min(...all.map(([x]) => x)), Math.max(...all.map(([x]) => x))];
  const [top, bottom] = [Math.min(...all.map(([, y]) => y)), Math.max(...all.map(([, y]) => y))];
  const room = 4;
  // A small signature on a large pad is drawn up to half as large again as the pad shows it.
  const largest = 1.5 * Math.min(width / box[0], height / box[1]);
  const scale = Math.min((width - 2 * room) / Math.max(right - left, 1), (height - 2 * room) / Math.max(bottom - top, 1), largest);
  const [shiftX, shiftY] = [(width - (right - left) * scale) / 2, (height - (bottom - top) * scale) / 2];
  return paths.map((path) => path.map(([x, y]) => [(x - left) * scale + shiftX, (y - top) * scale + shiftY]));
}

function pointsOf(stroke: number[]): [number, number][] {
  const points: [number, number][] = [];
  for (let index = 0; index + 1 < stroke.length; index += 2) points.push([stroke[index] ?? 0, stroke[index + 1] ?? 0]);
  return points;
}
