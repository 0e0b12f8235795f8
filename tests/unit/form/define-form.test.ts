import { describe, expect, test } from "vitest";
import { defineForm } from "@/lib/form/define-form";
import type { Fields } from "@/lib/form/fields";
import { conclusion } from "@/lib/form/kinds/conclusion";
import { money } from "@/lib/form/kinds/money";
import { rows } from "@/lib/form/kinds/rows";
import { text } from "@/lib/form/kinds/text";
import { named } from "@/lib/form/words";

const words = named("欄位", "Field");

function formOf<F extends Fields>(fields: F, layout: readonly (keyof F & string)[], signatories: string[] = ["technical"]) {
  const rest = { clause: "0", version: 1, title: words, author: ["technical"], slots: () => [], facts: () => ({}) };
  return defineForm({ id: "example", signatories, fields, layout: [{ title: words, fields: layout }], ...rest });
}

test("a misspelt field in the layout does not compile", () => {
  // @ts-expect-error nmae is no field of this form
  expect(() => formOf({ name: text(words) }, ["nmae"])).toThrow("name stands in the layout 0 times");
});

test("a field is laid out once", () => {
  expect(() => formOf({ name: text(words), other: text(words) }, ["name"])).toThrow("other stands in the layout 0 times");
  expect(() => formOf({ name: text(words) }, ["name", "name"])).toThrow("name stands in the layout 2 times");
});

describe("nobody signs what is hidden from him", () => {
  const price = money(words, { commercial: true });

  test.each([
    ["a field", { price }],
    ["a column", { price: rows(words, { columns: { price } }) }],
    ["a branch of a conclusion", { price: conclusion(words, { pass: { words, fields: { price } }, fail: { words, fields: {} } }) }],
  ] as [string, { price: Fields[string] }][])("%s", (_, fields) => {
    expect(() => formOf(fields, ["price"])).toThrow("technical may not read prices");
    expect(formOf(fields, ["price"], ["sales", "finance", "customer"]).id).toBe("example");
  });
});
