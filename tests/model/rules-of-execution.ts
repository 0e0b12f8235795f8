import type { ClauseRule } from "./clause-rule";
import { sign, submit } from "./steps";

const request = "correctiveActionRequest.sales.1";
const acceptance = submit("sales-1", "acceptance.sales.1", { outcome: "pass", by: "paper" });

/** Each part of the check says what was found before it is signed. */
const answered = (clause: string, department: string): ClauseRule => ({
  ...{ clause, rule: `${department} signs its part with what it found`, mutant: "a place is signed without its answers", road: (road) => road.checked() },
  met: sign(`${department}-1`, "executionCheck.sales.1", department),
  refused: { ...sign(`${department}-1`, "executionCheck.sales.1", department), answers: false },
});

/** 6: tracking logs, checks, findings. */
export const rulesOfExecution: ClauseRule[] = [
  {
    clause: "6.1",
    rule: "only a department that takes part writes the tracking log",
    mutant: "anybody writes the tracking log",
    road: (road) => road.executed(),
    met: { do: "track", by: "production-1" },
    refused: { do: "track", by: "audit-1" },
  },
  answered("6.2a", "production"),
  answered("6.2b", "quality"),
  answered("6.2c", "purchasing"),
  answered("6.2d", "finance"),
  {
    clause: "6.3",
    rule: "nobody verifies before the responsible department has answered",
    mutant: "signatures come in any order",
    road: (road) => road.found("production").submits(request),
    met: sign("production-1", request, "responsible"),
    refused: sign("quality-1", request, "verifier", { effective: true }),
  },
  {
    clause: "6.3",
    rule: "the responsible department does not verify its own correction",
    mutant: "anybody fills a slot",
    road: (road) => road.found("production").submits(request).signs("production-1", request, "responsible"),
    met: sign("quality-1", request, "verifier", { effective: true }),
    refused: sign("production-2", request, "verifier", { effective: true }),
  },
  {
    clause: "6.3",
    rule: "what a correction did not solve is to be corrected again, what it solved is not",
    mutant: "a corrective action counts as effective unverified",
    road: (road) => road.found("production"),
    met: (road) => road.corrected(false).allows(submit("sales-1", "correctiveActionRequest.sales.2")),
    refused: (road) => road.corrected(true).allows(submit("sales-1", "correctiveActionRequest.sales.2")),
  },
  {
    clause: "6.3",
    rule: "the customer is not asked to accept over an open finding",
    mutant: "open findings are no gate",
    road: (road) => road.found("production"),
    met: (road) => road.corrected(true).inspected().allows(acceptance),
    refused: (road) => road.inspected().allows(acceptance),
  },
];
