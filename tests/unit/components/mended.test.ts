import { expect, test } from "vitest";
import { mendedPaths } from "@/components/form/mended";
import type { Fault } from "@/lib/form/fault";

const at = (...paths: string[]): Fault[] => paths.map((path) => ({ path, reason: "required", values: {} }));

test("what was shown and is right by now is mended, wherever it was put right", () => {
  expect(mendedPaths(at("a", "lines.0.end"), at("a"))).toEqual(["lines.0.end"]);
  expect(mendedPaths(at("a"), at("a", "b"))).toEqual([]);
  expect(mendedPaths([], at("a"))).toEqual([]);
});

test("a table that is no longer too short keeps what is said in its rows", () => {
  expect(mendedPaths(at("lines"), at("lines.0.quantity"))).toEqual(["lines.root"]);
});
