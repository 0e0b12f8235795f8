import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { commandNames } from "./action";
import { commands } from "./commands";

const sourcesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((one) => /\.tsx?$/.test(one))
    .map((one) => join(folder, one));

const parsed = (file: string) => ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);

/** Exported functions of a file that decide what happens to an order. */
function decidingIn(file: string): string[] {
  const source = parsed(file);
  return source.statements.flatMap((one) =>
    ts.isFunctionDeclaration(one) &&
    one.name &&
    one.type?.getText(source) === "OrderEvent[]" &&
    one.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
      ? [one.name.text]
      : [],
  );
}

/** Names that a file imports from lib/order. */
function importedFromOrder(file: string): string[] {
  return parsed(file).statements.flatMap((one) => {
    if (!ts.isImportDeclaration(one) || !ts.isStringLiteral(one.moduleSpecifier) || !one.moduleSpecifier.text.startsWith("@/lib/order/")) return [];
    const names = one.importClause?.namedBindings;
    return names && ts.isNamedImports(names) ? names.elements.map(({ name, propertyName }) => (propertyName ?? name).text) : [];
  });
}

/** What somebody, or the house by itself, can do to an order: whatever door, routes and background call of lib/order to decide. */
const taken = (() => {
  const used = new Set(["app", "lib/door", "lib/worker"].flatMap(sourcesUnder).flatMap(importedFromOrder));
  return sourcesUnder("lib/order")
    .flatMap(decidingIn)
    .filter((one) => used.has(one));
})();

test("the walk knows every command that the house takes of an order, and no other", () => {
  expect(taken.length).toBeGreaterThan(30);
  expect(Object.keys(commands).sort()).toEqual([...taken].sort());
});

test("each command is an action of its own, counted by itself", () => {
  expect(commandNames).toHaveLength(taken.length);
});
