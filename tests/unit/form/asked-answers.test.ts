import { expect, test } from "vitest";
import { askedAnswers } from "@/lib/form/asked-answers";
import { reviewPoint } from "@/lib/form/kinds/review-point";
import { context, form, words } from "./example-form";

test("what a browser submits leaves out what is not asked", () => {
  const typed = {
    name: "",
    way: "a",
    only: "x",
    count: null,
    table: [{ what: "x", price: 1, twice: 2 }],
    end: { outcome: "pass", pass: { advice: "y" }, fail: { reason: "" } },
  };
  expect(askedAnswers(form, typed, context)).toEqual({ way: "a", table: [{ what: "x", price: 1 }], end: { outcome: "pass", pass: { advice: "y" } } });
});

test("a point that nobody has touched is no answer, whatever its inputs stand at", () => {
  const point = { fields: { a: reviewPoint("1a", words("point"), { required: false }) } };
  expect(askedAnswers(point, { a: { verdict: null, remark: "", files: [] } }, context)).toEqual({});
  expect(askedAnswers(point, { a: { verdict: "met", remark: null } }, context)).toEqual({ a: { verdict: "met" } });
});
