import { expect, test } from "vitest";
import { draftDifferences } from "@/lib/form/draft-differences";
import { computed } from "@/lib/form/kinds/computed";
import { conclusion } from "@/lib/form/kinds/conclusion";
import { longText } from "@/lib/form/kinds/long-text";
import { number } from "@/lib/form/kinds/number";
import { reviewPoint } from "@/lib/form/kinds/review-point";
import { rows } from "@/lib/form/kinds/rows";
import { text } from "@/lib/form/kinds/text";
import { named } from "@/lib/form/words";

const words = named("欄", "field");
const fields = {
  name: text(words),
  point: reviewPoint("1a", words),
  lines: rows(words, {
    columns: { product: text(words), quantity: number(words), twice: computed(words, { as: "number" }, (_, __, row) => Number(row.quantity) * 2) },
  }),
  conclusion: conclusion(words, {
    pass: { words, fields: { notes: longText(words) } },
    fail: { words, fields: { reason: longText(words) } },
  }),
};
const paths = (mine: object, theirs: object) => draftDifferences(fields, mine as never, theirs as never).map(({ path }) => path);

test("two drafts that say the same differ in nothing, whatever the order of their keys and their empty places", () => {
  const mine = { name: "", point: {}, lines: [{ product: "a", quantity: 2 }], conclusion: { outcome: "pass", pass: { notes: "n" } } };
  const theirs = { conclusion: { pass: { notes: "n" }, outcome: "pass" }, lines: [{ quantity: 2, product: "a" }] };
  expect(paths(mine, theirs)).toEqual([]);
});

test("what differs is named down to the cell and to what stands under a conclusion", () => {
  const mine = { name: "a", lines: [{ product: "a", quantity: 2 }], conclusion: { outcome: "pass", pass: { notes: "mine" } } };
  const theirs = { name: "b", lines: [{ product: "a", quantity: 3 }, { product: "b" }], conclusion: { outcome: "pass", pass: { notes: "theirs" } } };
  expect(paths(mine, theirs)).toEqual(["name", "lines.0.quantity", "lines.1.product", "conclusion.pass.notes"]);
});

test("another conclusion shows what each side wrote under its own", () => {
  const mine = { conclusion: { outcome: "pass", pass: { notes: "n" }, fail: { reason: "waits" } } };
  const theirs = { conclusion: { outcome: "fail", fail: { reason: "r" } } };
  expect(paths(mine, theirs)).toEqual(["conclusion", "conclusion.pass.notes", "conclusion.fail.reason"]);
});
