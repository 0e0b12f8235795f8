import { expect, test } from "vitest";
import { catalogue } from "@/forms/catalogue";
import type { Fields } from "@/lib/form/fields";

function clausesIn(fields: Fields): string[] {
  return Object.values(fields).flatMap((field) => (field.kind === "reviewPoint" ? [field.clause] : []));
}

const points = Object.values(catalogue).map((form): [string, string[]] => {
  const parts = Object.values(form.slotFields).flatMap((part) => clausesIn(part.fields));
  return [form.id, [...new Set([...clausesIn(form.fields), ...parts])]];
});

test("every point of the policy is asked, in its own form", () => {
  expect(Object.fromEntries(points.filter(([, clauses]) => clauses.length > 0))).toEqual({
    registration: ["2.2a", "2.2b", "2.2c", "2.2d"],
    technicalReport: ["3.1a", "3.1b", "3.1c"],
    productionReport: ["3.2a", "3.2b", "3.2c", "3.2d"],
    qualityReport: ["3.3a", "3.3b", "3.3c"],
    purchasingReport: ["3.4a", "3.4b", "3.4c", "3.4d"],
    financeReport: ["3.5a", "3.5b", "3.5c", "3.5d"],
    executionCheck: ["6.2a", "6.2b", "6.2c", "6.2d"],
    changeReview: ["7.2a", "7.2b", "7.2c"],
    closureRequest: ["8.2e", "8.2f", "8.2g"],
  });
});

test("each form says which clause wants it", () => {
  expect(Object.values(catalogue).map((form) => form.clause)).toEqual([
    "2",
    "3.1",
    "3.2",
    "3.3",
    "3.4",
    "3.5",
    "4",
    "5.1",
    "6.2",
    "6.3",
    "7.1",
    "7.2",
    "8.2a",
    "8.2b",
    "8.2c",
    "8.1",
    "8.2d",
  ]);
});

test("prices stand only where everyone who signs may read them", () => {
  const commercial = Object.values(catalogue).filter((form) => JSON.stringify(form).includes('"commercial":true'));
  expect(commercial.map((form) => form.id)).toEqual(["registration", "purchasingReport", "financeReport", "changeRequest"]);
});

/** What a branch of a conclusion demands: the fields without which it is refused. */
function demanded(fields: Fields): string[] {
  return Object.entries(fields).flatMap(([name, field]) => (field.required ? [name] : []));
}

test.each([
  ["technicalReport", ["support"]],
  ["productionReport", ["schedule"]],
  ["qualityReport", ["plan"]],
  ["purchasingReport", ["contracts"]],
  ["financeReport", ["support"]],
] as const)("%s demands what its pass column says, and on failure reason, measures and follow-up", (id, pass) => {
  const { conclusion } = catalogue[id].fields;
  if (conclusion?.kind !== "conclusion") throw new Error("no conclusion");
  expect(demanded(conclusion.pass.fields)).toEqual(pass);
  expect(demanded(conclusion.fail.fields)).toEqual(["reason", "measures", "followUpOwner", "followUpDate"]);
});
