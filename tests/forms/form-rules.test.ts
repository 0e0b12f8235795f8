import { expect, test } from "vitest";
import { clauses } from "@/lib/order/clauses";
import { clauseRules } from "../model/clause-rules";
import { isMissed, keeps } from "./form-rule";
import { formRules } from "./form-rules";

test.each(formRules.map((one) => [one.clause, one.rule, `${one.form}${one.slot ? ` ${one.slot}` : ""}`, one] as const))(
  "%s: %s (%s), and without the rule the test fails",
  (clause, _, __, rule) => {
    expect(clauses.map(({ id }) => id)).toContain(clause);
    expect(keeps(rule)).toBe(true);
    expect(isMissed(rule)).toBe(true);
  },
);

test("every clause has a rule that is met once, refused once, and caught when it is switched off", () => {
  const driven = new Set([...clauseRules, ...formRules].map(({ clause }) => clause));
  expect(clauses.map(({ id }) => id).filter((id) => !driven.has(id))).toEqual([]);
});
