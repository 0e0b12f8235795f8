import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { tracedPackages } from "@/lib/pdf/pool";
import { buildPdfWorker } from "../../scripts/build-pdf-worker.mjs";

const root = join(import.meta.dirname, "..", "..");
const read = (...path: string[]) => readFileSync(join(root, ...path), "utf8");

beforeAll(buildPdfWorker);

/** A package with everything that it depends on. */
function withDependencies(name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  const { dependencies = {} } = JSON.parse(read("node_modules", name, "package.json")) as { dependencies?: Record<string, string> };
  for (const dependency of Object.keys(dependencies)) withDependencies(dependency, found);
  return found;
}

test("a standalone server gets every package that the render threads load", async () => {
  const imported = [...read(".pdf", "worker.mjs").matchAll(/^import .* from "([^"]+)";$/gm)]
    .map(([, name = ""]) => name)
    .filter((name) => !name.startsWith("node:"));
  const traced = [...read("lib", "pdf", "pool.ts").matchAll(/import\("([^"]+)"\)/g)].map(([, name = ""]) => name);
  const there = new Set(["react", "react/jsx-runtime", ...traced.flatMap((name) => [...withDependencies(name)])]);
  expect(imported.length).toBeGreaterThan(4);
  expect(imported.filter((name) => !there.has(name))).toEqual([]);
  expect(read("next.config.ts")).toContain("node_modules/react/**/*.js");
  expect(await Promise.all(tracedPackages())).toHaveLength(traced.length);
});
