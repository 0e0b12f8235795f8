import { expect, test } from "vitest";
import { answerDifferences } from "@/lib/form/answer-differences";
import { brieflySaid } from "@/lib/form/briefly-said";
import type { FormContext } from "@/lib/form/context";
import type { Answers } from "@/lib/form/field";
import { computed } from "@/lib/form/kinds/computed";
import { conclusion } from "@/lib/form/kinds/conclusion";
import { longText } from "@/lib/form/kinds/long-text";
import { number } from "@/lib/form/kinds/number";
import { reviewPoint } from "@/lib/form/kinds/review-point";
import { rows } from "@/lib/form/kinds/rows";
import { text } from "@/lib/form/kinds/text";
import { knownAnswers } from "@/lib/form/known-answers";
import { nextRoundAnswers } from "@/lib/form/start-answers";
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
const paths = (mine: object, theirs: object) => answerDifferences(fields, mine as never, theirs as never).map(({ path }) => path);

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

test("each side of a difference is told in a few words, in every language", () => {
  const context = {} as FormContext;
  const told = (name: keyof typeof fields, row: object) => brieflySaid(name, fields[name], { answers: row as Answers, row: row as Answers, context });
  expect(told("name", { name: "a" })).toBe("a");
  expect(told("name", {})).toBe("");
  expect(told("point", { point: { verdict: "notMet", remark: "no room", files: [{ name: "plan.pdf" }] } })).toMatchObject({
    "zh-Hant": "不符合 · no room · plan.pdf",
    en: "Not met · no room · plan.pdf",
  });
  expect(told("conclusion", { conclusion: { outcome: "pass" } })).toEqual(words);
});

test("of kept answers only what the form still asks is taken up again", () => {
  const kept = {
    name: "a",
    gone: "x",
    lines: [{ product: "a", twice: 2, gone: 1 }],
    conclusion: { outcome: "pass", pass: { notes: "n", gone: 1 }, fail: { reason: "waits" } },
  };
  expect(knownAnswers(fields, kept)).toEqual({
    name: "a",
    lines: [{ product: "a" }],
    conclusion: { outcome: "pass", pass: { notes: "n" }, fail: { reason: "waits" } },
  });
});

test("a new round goes on from the one before, and what is carried over says what its source says now", () => {
  const before = { name: "a", material: 100, conclusion: { outcome: "fail", fail: { reason: "r" } } };
  const lineage = { material: { source: words, value: 120 }, "conclusion.pass.notes": { source: words, value: "n" } };
  expect(nextRoundAnswers(before, lineage)).toEqual({
    name: "a",
    material: 120,
    conclusion: { outcome: "fail", fail: { reason: "r" }, pass: { notes: "n" } },
  });
});
