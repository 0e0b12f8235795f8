import type { ClauseRule } from "./clause-rule";
import type { Road } from "./road";
import { minutes, sign, submit } from "./steps";

const report = "technicalReport.technical.1";
const asks = (road: Road) => road.does({ do: "ask", by: "sales-1", to: "customer", pauses: ["technical"] });
const hears = (road: Road, question: string) => road.does({ do: "answer", by: "sales-1", question });

/** 3: the reports, their signatures and their time. Received on a Tuesday, due on the Friday (day 3); the Monday after it is day 6. */
export const rulesOfReview: ClauseRule[] = [
  {
    clause: "3",
    rule: "nobody signs one document twice",
    mutant: "one person fills two slots",
    road: (road) => road.reviewed().submits("minutes.sales.1", { ...minutes, attendees: ["sales-1", "technical-1"] }),
    met: sign("technical-1", "minutes.sales.1", "technical-1"),
    refused: sign("sales-1", "minutes.sales.1", "sales-1"),
  },
  {
    clause: "3",
    rule: "nobody signs what was changed since he was shown it",
    mutant: "content changed since it was shown is signed",
    road: (road) => road.reviewed().submits("minutes.sales.1", minutes),
    met: sign("technical-1", "minutes.sales.1", "technical-1"),
    refused: { ...sign("technical-1", "minutes.sales.1", "technical-1"), seen: false },
  },
  {
    clause: "3",
    rule: "a version that was returned is written again, not signed",
    mutant: "a void version is signed",
    road: (road) => road.reviewed().submits("minutes.sales.1", minutes).does({ do: "return", by: "technical-1", document: "minutes.sales.1", version: 1 }),
    met: submit("sales-1", "minutes.sales.1", minutes),
    refused: sign("technical-1", "minutes.sales.1", "technical-1"),
  },
  {
    clause: "3",
    rule: "a report is in time on its day, and late after it",
    mutant: "late counts as on time",
    road: (road) => road.handedOn(),
    met: (road) => road.on(3).reports(["technical"]).isInTime(report),
    refused: (road) => road.on(6).reports(["technical"]).isInTime(report),
  },
  {
    clause: "3",
    rule: "a question to the customer stops the clock of the departments that it names, and of no other",
    mutant: "a pause moves nothing",
    road: (road) => hears(asks(road.handedOn()).on(1), "Q1"),
    met: (road) => road.isDueOn(report, 6),
    refused: (road) => road.isDueOn("productionReport.production.1", 6),
  },
  {
    clause: "3",
    rule: "pauses that overlap count once",
    mutant: "overlapping pauses count twice",
    road: (road) => hears(hears(asks(asks(road.handedOn())).on(1), "Q1"), "Q2"),
    met: (road) => road.isDueOn(report, 6),
    refused: (road) => road.isDueOn(report, 7),
  },
  {
    clause: "3",
    rule: "a day that a pause has moved is moved by the next pause only as far as that lasted",
    mutant: "a pause counts from where an earlier one left off",
    road: (road) => hears(asks(hears(asks(road.handedOn()).on(1), "Q1")).on(2), "Q2"),
    met: (road) => road.isDueOn(report, 7),
    refused: (road) => road.isDueOn(report, 8),
  },
  {
    clause: "3",
    rule: "what failed is followed up by the department that it falls to",
    mutant: "a failed report obliges nobody",
    road: (road) => road.handedOn().reports(["technical"], "fail"),
    met: { do: "closeFollowUp", by: "technical-1", followUp: "U1" },
    refused: { do: "closeFollowUp", by: "finance-1", followUp: "U1" },
  },
];
