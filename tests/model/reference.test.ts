import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

const root = "tests/model";

/** Everything that a file names another file by, types too. */
const importsOf = (file: string): string[] => ts.preProcessFile(readFileSync(file, "utf8"), true, true).importedFiles.map(({ fileName }) => fileName);

/** A file and whatever it imports, all the way. Files elsewhere are named as they are imported. */
function reach(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const name of importsOf(file)) {
    if (name.startsWith("./")) reach(join(dirname(file), `${name}.ts`), seen);
    else seen.add(name);
  }
  return seen;
}

test("the reference model is its own: neither it nor what it imports knows anything of the product", () => {
  const known = [...reach(join(root, "reference.ts")), ...reach(join(root, "view.ts"))];
  expect(known).toContain(join(root, "reference-life.ts"));
  expect(known).toContain(join(root, "gates.ts"));
  expect(known.filter((one) => dirname(one) !== root)).toEqual([]);
});

test("what a walk tries next is drawn from the model alone", () => {
  expect([...reach(join(root, "choose.ts"))].filter((one) => dirname(one) !== root)).toEqual([]);
});

test("the product is known where the walk drives and reads it", () => {
  expect(importsOf(join(root, "drive.ts")).some((one) => one.startsWith("@/lib/"))).toBe(true);
});
