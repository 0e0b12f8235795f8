import type { Action } from "./action";
import type { Mutant } from "./commands";
import { type Commands, commands } from "./commands";
import type { mutants } from "./mutants";
import { Road } from "./road";

/** A rule of the policy: on this road the first action is allowed, the second refused. `mutant` switches the rule off. */
export type ClauseRule = { clause: string; rule: string; mutant: keyof typeof mutants; road: (road: Road) => Road; met: Action; refused: Action };

const submit = (by: string, document: string, say = {}): Action => ({ do: "submit", by, document, say, seen: true });
const sign = (by: string, document: string, slot: string, say = {}): Action => ({ do: "sign", by, document, version: 1, slot, say, seen: true, answers: true });
const minutes = { decision: "passed", attendees: ["technical-1"], chair: "technical-1" } as const;

/** Every rule that `npm run conformance -- --mutate` switches off in turn. */
export const clauseRules: ClauseRule[] = [
  {
    clause: "4.3",
    rule: "a place is filled by whom it is for",
    mutant: "anybody fills a slot",
    road: (road) => road.reviewed().does(submit("sales-1", "minutes.sales.1", minutes)),
    met: sign("technical-1", "minutes.sales.1", "technical-1"),
    refused: sign("quality-1", "minutes.sales.1", "technical-1"),
  },
  {
    clause: "4.2",
    rule: "a meeting passes over a failed report only with the chair's reason",
    mutant: "a failed report needs no reason to be overruled",
    road: (road) => road.reviewed("fail"),
    met: submit("sales-1", "minutes.sales.1", { ...minutes, reason: true }),
    refused: submit("sales-1", "minutes.sales.1", minutes),
  },
  {
    clause: "5.1",
    rule: "sales alone records that the customer confirms the result",
    mutant: "anybody records that the customer confirms",
    road: (road) => road.executed(),
    met: { do: "recordConfirmation", by: "sales-1", document: "resultNotice.sales.1" },
    refused: { do: "recordConfirmation", by: "quality-1", document: "resultNotice.sales.1" },
  },
  {
    clause: "5.2",
    rule: "sales decides who reviews again",
    mutant: "anybody scopes a review",
    road: (road) => road.executed().does({ do: "raise", by: "quality-1" }),
    met: { do: "scope", by: "sales-1", raised: "R1", departments: ["quality"] },
    refused: { do: "scope", by: "quality-1", raised: "R1", departments: ["quality"] },
  },
  {
    clause: "6.1",
    rule: "only a department that takes part writes the tracking log",
    mutant: "anybody writes the tracking log",
    road: (road) => road.executed(),
    met: { do: "track", by: "production-1" },
    refused: { do: "track", by: "audit-1" },
  },
  {
    clause: "7.1",
    rule: "one change is open at a time",
    mutant: "two changes are open at once",
    road: (road) => road.executed().does({ do: "begin", by: "sales-1", form: "changeRequest" }),
    met: submit("sales-1", "changeRequest.sales.1", { terms: 5 }),
    refused: { do: "begin", by: "sales-1", form: "changeRequest" },
  },
  {
    clause: "7.2",
    rule: "sales leaves a department out of a change's review only with a reason",
    mutant: "a department is left out without a reason",
    road: (road) =>
      road
        .executed()
        .does({ do: "begin", by: "sales-1", form: "changeRequest" })
        .does(submit("sales-1", "changeRequest.sales.1", { terms: 5 }))
        .does(sign("customer", "changeRequest.sales.1", "customer")),
    met: submit("sales-1", "changeReview.sales.1", { departments: ["finance"], reason: true }),
    refused: submit("sales-1", "changeReview.sales.1", { departments: ["finance"] }),
  },
  {
    clause: "8.2a",
    rule: "no more is delivered than is outstanding",
    mutant: "more is delivered than was ordered",
    road: (road) => road.executed().does({ do: "begin", by: "production-1", form: "deliveryReport" }),
    met: submit("production-1", "deliveryReport.production.1", { quantities: [12, 5] }),
    refused: submit("production-1", "deliveryReport.production.1", { quantities: [13, 5] }),
  },
  {
    clause: "6.3",
    rule: "nobody verifies before the responsible department has answered",
    mutant: "signatures come in any order",
    road: (road) => road.found("production").does(submit("sales-1", "correctiveActionRequest.sales.1")),
    met: sign("production-1", "correctiveActionRequest.sales.1", "responsible"),
    refused: sign("quality-1", "correctiveActionRequest.sales.1", "verifier", { effective: true }),
  },
  {
    clause: "8.2h",
    rule: "the general manager alone approves",
    mutant: "anybody fills a slot",
    road: (road) => road.countersigned(),
    met: sign("management-1", "closureRequest.sales.1", "management"),
    refused: sign("finance-2", "closureRequest.sales.1", "management"),
  },
  {
    clause: "8.1",
    rule: "delivery, inspection and acceptance cannot be waived",
    mutant: "delivery, inspection and acceptance are waived",
    road: (road) => road.executed(),
    met: { do: "waive", by: "management-1", gate: "paid", seen: true },
    refused: { do: "waive", by: "management-1", gate: "accepted", seen: true },
  },
  {
    clause: "8.1",
    rule: "only the general manager waives",
    mutant: "anybody waives",
    road: (road) => road.executed(),
    met: { do: "waive", by: "management-1", gate: "summaries", seen: true },
    refused: { do: "waive", by: "sales-1", gate: "summaries", seen: true },
  },
  {
    clause: "8.1",
    rule: "only the general manager opens a closed order again",
    mutant: "anybody reopens",
    road: (road) => road.closed(),
    met: { do: "reopen", by: "management-1" },
    refused: { do: "reopen", by: "sales-1" },
  },
  {
    clause: "5.1",
    rule: "sales cancels only before execution begins",
    mutant: "sales cancels an order that is executed",
    road: (road) => road.executed(),
    met: { do: "begin", by: "sales-1", form: "changeRequest" },
    refused: { do: "cancel", by: "sales-1" },
  },
  {
    clause: "6.3",
    rule: "the responsible department does not verify its own correction",
    mutant: "anybody fills a slot",
    road: (road) =>
      road
        .found("production")
        .does(submit("sales-1", "correctiveActionRequest.sales.1"))
        .does(sign("production-1", "correctiveActionRequest.sales.1", "responsible")),
    met: sign("quality-1", "correctiveActionRequest.sales.1", "verifier", { effective: true }),
    refused: sign("production-2", "correctiveActionRequest.sales.1", "verifier", { effective: true }),
  },
  {
    clause: "3",
    rule: "nobody signs one document twice",
    mutant: "one person fills two slots",
    road: (road) => road.reviewed().does(submit("sales-1", "minutes.sales.1", { ...minutes, attendees: ["sales-1", "technical-1"] })),
    met: sign("technical-1", "minutes.sales.1", "technical-1"),
    refused: sign("sales-1", "minutes.sales.1", "sales-1"),
  },
  {
    clause: "4.2",
    rule: "minutes answer each discrepancy between the reports",
    mutant: "discrepancies go unanswered",
    road: (road) => road.reviewed("pass", true),
    met: submit("sales-1", "minutes.sales.1", { ...minutes, answered: true }),
    refused: submit("sales-1", "minutes.sales.1", minutes),
  },
];

/** Whether a rule is met once and refuses once, with these commands. */
export function holds({ road, met, refused }: ClauseRule, mutant: Mutant = {}): boolean {
  const to: Commands = { ...commands, ...mutant };
  const there = road(Road.registered());
  return there.allows(met, to) && !there.allows(refused, to);
}
