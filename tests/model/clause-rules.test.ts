import { expect, test } from "vitest";
import { clauses } from "@/lib/order/clauses";
import { holds } from "./clause-rule";
import { clauseRules } from "./clause-rules";
import { mutants } from "./mutants";

test.each(clauseRules.map((one) => [one.clause, one.rule, one] as const))("%s: %s, and without the rule the test fails", (clause, _, rule) => {
  expect(clauses.map(({ id }) => id)).toContain(clause);
  expect(Object.keys(mutants)).toContain(rule.mutant);
  expect(holds(rule)).toBe(true);
  expect(holds(rule, mutants[rule.mutant])).toBe(false);
});

test("every mutant switches off a rule that a clause has", () => {
  const registered = new Set(clauseRules.map(({ mutant }) => mutant));
  expect(Object.keys(mutants).filter((one) => !registered.has(one))).toEqual([]);
});
