import { expect, test } from "vitest";
import { type Filed, inPolicyOrder } from "@/lib/packet/policy-order";

const filed = (form: Filed["document"]["form"], department: Filed["document"]["department"], round: number, version = 1): Filed => ({
  document: { form, department, round },
  version: { version },
});

test("papers are filed by form, department, round and version, each counted and not spelt", () => {
  const inOrder = [
    filed("registration", "sales", 1),
    filed("executionCheck", "sales", 2, 2),
    filed("executionCheck", "sales", 2, 10),
    filed("executionCheck", "sales", 10),
    filed("changeRequest", "sales", 1),
    filed("executionSummary", "sales", 1),
    filed("executionSummary", "technical", 1),
    filed("executionSummary", "finance", 1),
  ];
  expect([...inOrder].reverse().sort(inPolicyOrder)).toEqual(inOrder);
});
