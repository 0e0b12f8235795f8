import type { ClauseRule } from "./clause-rule";
import { begin, submit } from "./steps";

const stopped = { do: "stopLink", document: "changeRequest.sales.1", version: 1, slot: "customer", mail: 0 } as const;

/** 5: what the customer is told and answers, and another review. */
export const rulesOfResult: ClauseRule[] = [
  {
    clause: "5.1",
    rule: "the customer is told what the meeting decided",
    mutant: "the notice says what it likes",
    road: (road) => road.meets(),
    met: submit("sales-1", "resultNotice.sales.1", { outcome: "pass" }),
    refused: submit("sales-1", "resultNotice.sales.1", { outcome: "fail" }),
  },
  {
    clause: "5.1",
    rule: "the customer confirms what he was shown",
    mutant: "the customer confirms what he was not shown",
    road: (road) => road.executed(),
    met: { do: "confirm", document: "resultNotice.sales.1", seen: true },
    refused: { do: "confirm", document: "resultNotice.sales.1", seen: false },
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
    clause: "5.1",
    rule: "sales cancels only before execution begins",
    mutant: "sales cancels an order that is executed",
    road: (road) => road.executed(),
    met: begin("sales-1", "changeRequest"),
    refused: { do: "cancel", by: "sales-1" },
  },
  {
    clause: "5.1",
    rule: "wrong codes stop the customer's last link, not one that it has replaced",
    mutant: "a link that was replaced is stopped",
    road: (road) => road.changed().does({ do: "sendLink", by: "sales-1", document: "changeRequest.sales.1" }),
    met: { ...stopped, owed: 999 },
    refused: { ...stopped, owed: 1 },
  },
  {
    clause: "5.2",
    rule: "sales decides who reviews again",
    mutant: "anybody scopes a review",
    road: (road) => road.executed().does({ do: "raise", by: "quality-1" }),
    met: { do: "scope", by: "sales-1", raised: "R1", departments: ["quality"] },
    refused: { do: "scope", by: "quality-1", raised: "R1", departments: ["quality"] },
  },
];
