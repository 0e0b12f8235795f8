import { createHash } from "node:crypto";
import type { Mark } from "@/lib/order/mark";

const box: [number, number] = [600, 200];
const pointsAStroke = 40;

/** A hand's signature in strokes: each person's is his own and always the same, loops along a slightly rising line. */
export function inkOf(name: string): Mark {
  const bytes = createHash("sha256").update(name).digest();
  const byte = (at: number) => bytes[at % bytes.length] ?? 0;
  const count = 3 + (byte(0) % 3);
  const strokes = Array.from({ length: count }, (_, stroke) => {
    const left = 40 + (stroke * 480) / count;
    const [loops, height, slant] = [1 + (byte(stroke + 1) % 3), 30 + (byte(stroke + 7) % 45), (byte(stroke + 13) % 40) - 20];
    return Array.from({ length: pointsAStroke }, (_, point) => {
      const t = point / (pointsAStroke - 1);
      const turn = t * loops * 2 * Math.PI;
      const x = left + t * (400 / count) + Math.sin(turn) * 22 + slant * t;
      const y = 105 - stroke * 4 + Math.cos(turn + byte(stroke)) * height * (1 - t / 3);
      return [Math.round(x), Math.round(Math.min(190, Math.max(10, y)))];
    }).flat();
  });
  return { how: "drawn", box, strokes };
}
