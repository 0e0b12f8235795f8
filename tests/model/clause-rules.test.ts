import { expect, test } from "vitest";
import { clauses } from "@/lib/order/clauses";
import { clauseRules, holds } from "./clause-rules";
import { mutants } from "./mutants";

test.each(clauseRules.map((one) => [one.clause, one.rule, one] as const))("%s: %s, and without the rule the test fails", (clause, _, rule) => {
  expect(clauses.map(({ id }) => id)).toContain(clause);
  expect(holds(rule)).toBe(true);
  expect(holds(rule, mutants[rule.mutant])).toBe(false);
});
