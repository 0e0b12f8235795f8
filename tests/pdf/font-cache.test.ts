import { expect, test } from "vitest";
import { rememberRuns } from "@/lib/pdf/font-cache";

function counted() {
  const asked: string[] = [];
  const face = { layout: (text: string, ...how: unknown[]) => ({ run: asked.push(`${text}${how.length}`) }) };
  rememberRuns(face);
  return { face, asked };
}

test("a run is looked up once, and again for other features", () => {
  const { face, asked } = counted();
  expect(face.layout("符合", ["pwid"])).toBe(face.layout("符合", ["pwid"]));
  expect(face.layout("符合", [])).not.toBe(face.layout("符合", ["pwid"]));
  expect(asked).toHaveLength(2);
});

test("long texts are not kept, they hardly come again", () => {
  const { face, asked } = counted();
  face.layout("長".repeat(80));
  face.layout("長".repeat(80));
  expect(asked).toHaveLength(2);
});
