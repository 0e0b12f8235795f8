import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { catalogue } from "@/forms/catalogue";
import { definitionText } from "@/lib/form/definition-text";
import definitions from "./definitions.json";

const kept: Record<string, Record<string, string>> = definitions;

/** A hash that differs here: raise the form's version and add the new hash under it; old hashes stay for ever. */
test.each(Object.values(catalogue))("$id has not changed under its version number", (form) => {
  const hash = createHash("sha256").update(definitionText(form)).digest("hex");
  expect({ version: form.version, hash }).toEqual({ version: form.version, hash: kept[form.id]?.[form.version] });
});

test("no version number is left out", () => {
  for (const form of Object.values(catalogue)) {
    expect(Object.keys(kept[form.id] ?? {})).toEqual(Array.from({ length: form.version }, (_, at) => String(at + 1)));
  }
});
