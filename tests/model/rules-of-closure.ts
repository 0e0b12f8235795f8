import { five, six } from "./action";
import type { ClauseRule } from "./clause-rule";
import { begin, sign, submit } from "./steps";

const request = "closureRequest.sales.1";
const acceptance = submit("sales-1", "acceptance.sales.1", { outcome: "pass", by: "paper" });

/** A countersignature is its department's. */
const countersigned = (clause: string, department: string): ClauseRule => ({
  ...{ clause, rule: `${department} confirms its part, no other department does`, mutant: "anybody fills a slot", road: (road) => road.asked() },
  met: sign(`${department}-1`, request, department),
  refused: sign("quality-1", request, department),
});

/** 8: delivery, acceptance, and the gates. */
export const rulesOfClosure: ClauseRule[] = [
  {
    clause: "8.1",
    rule: "closing is asked for when every summary is written, not before",
    mutant: "summaries are no gate",
    road: (road) => road.accepted(),
    met: (road) => road.summarised(six).allows(submit("sales-1", request)),
    refused: (road) => road.summarised(["sales", ...five.slice(0, 4)]).allows(submit("sales-1", request)),
  },
  {
    clause: "8.1",
    rule: "closing is asked for when every document is sealed, not before",
    mutant: "documents that are not sealed are no gate",
    road: (road) => road.accepted(),
    met: (road) => road.summarised().allows(submit("sales-1", request)),
    refused: (road) => road.summarised(six, 1).allows(submit("sales-1", request)),
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
    rule: "a closed order takes no command until it is opened again",
    mutant: "a closed order takes commands",
    road: (road) => road.closed(),
    met: (road) => road.does({ do: "reopen", by: "management-1" }).allows({ do: "track", by: "production-1" }),
    refused: { do: "track", by: "production-1" },
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
    clause: "8.2a",
    rule: "no more is delivered than is outstanding",
    mutant: "more is delivered than was ordered",
    road: (road) => road.executed().does(begin("production-1", "deliveryReport")),
    met: submit("production-1", "deliveryReport.production.1", { quantities: [12, 5] }),
    refused: submit("production-1", "deliveryReport.production.1", { quantities: [13, 5] }),
  },
  {
    clause: "8.2b",
    rule: "what was delivered is inspected, and nothing else",
    mutant: "nothing is inspected",
    road: (road) => road.executed().does(begin("production-1", "deliveryReport")),
    met: (road) =>
      road.submits("deliveryReport.production.1", { quantities: [12, 5] }).allows(submit("quality-1", "inspectionReport.quality.1", { outcome: "pass" })),
    refused: submit("quality-1", "inspectionReport.quality.1", { outcome: "pass" }),
  },
  {
    clause: "8.2b",
    rule: "goods that the inspection rejects are delivered again, those that it finds acceptable are not",
    mutant: "rejected goods count as delivered",
    road: (road) => road.executed(),
    met: (road) => road.inspected([12, 5], "fail").allows(begin("production-1", "deliveryReport")),
    refused: (road) => road.inspected([12, 5], "pass").allows(begin("production-1", "deliveryReport")),
  },
  {
    clause: "8.2c",
    rule: "goods that the customer does not accept are delivered again, those that he accepts are not",
    mutant: "rejected goods count as delivered",
    road: (road) => road.executed().inspected(),
    met: (road) => road.submits("acceptance.sales.1", { outcome: "fail", by: "paper", against: "production" }).allows(begin("production-1", "deliveryReport")),
    refused: (road) => road.does(acceptance).allows(begin("production-1", "deliveryReport")),
  },
  {
    clause: "8.2c",
    rule: "the customer is asked to accept when all is delivered, not a part",
    mutant: "acceptance is asked for a part of the goods",
    road: (road) => road.executed(),
    met: (road) => road.inspected([12, 5]).allows(acceptance),
    refused: (road) => road.inspected([12, 4]).allows(acceptance),
  },
  countersigned("8.2e", "purchasing"),
  {
    clause: "8.2e",
    rule: "purchasing does not sign over a contract whose materials have not arrived",
    mutant: "purchasing signs over materials that have not arrived",
    road: (road) => road.asked(),
    met: sign("purchasing-1", request, "purchasing"),
    refused: (road) =>
      road.does({ do: "track", by: "purchasing-1", contract: { no: "C1", arrived: false } }).allows(sign("purchasing-1", request, "purchasing")),
  },
  countersigned("8.2f", "finance"),
  countersigned("8.2g", "technical"),
  {
    clause: "8.2g",
    rule: "technical signs with its summary",
    mutant: "a place is signed without its answers",
    road: (road) => road.asked(),
    met: sign("technical-1", request, "technical"),
    refused: { ...sign("technical-1", request, "technical"), answers: false },
  },
  {
    clause: "8.2h",
    rule: "the general manager alone approves",
    mutant: "anybody fills a slot",
    road: (road) => road.countersigned(),
    met: sign("management-1", request, "management"),
    refused: sign("finance-2", request, "management"),
  },
  {
    clause: "8.2h",
    rule: "the general manager approves last",
    mutant: "the general manager approves when he likes",
    road: (road) => road.asked(),
    met: (road) =>
      road
        .signs("purchasing-1", request, "purchasing")
        .signs("finance-1", request, "finance")
        .signs("technical-1", request, "technical")
        .allows(sign("management-1", request, "management")),
    refused: sign("management-1", request, "management"),
  },
];
