import type { Action } from "./action";
import type { ClauseRule } from "./clause-rule";
import { begin, submit } from "./steps";

const correct: Action = { do: "correct", by: "sales-1", terms: 7, quantities: [12, 5] };
const contact: Action = { do: "correctContact", by: "sales-1", name: 1, mail: 1 };

/** 1 and 2: what the review is for, registration, and handing on. */
export const rulesOfReceipt: ClauseRule[] = [
  {
    clause: "1.1",
    rule: "nothing is carried out before the order has been reviewed",
    mutant: "the execution waits for no review",
    road: (road) => road.handedOn(),
    met: (road) =>
      road
        .reports()
        .submits("minutes.sales.1", { decision: "passed", attendees: [], chair: "sales-1" })
        .submits("resultNotice.sales.1", { outcome: "pass" })
        .allows(begin("production-1", "deliveryReport")),
    refused: begin("production-1", "deliveryReport"),
  },
  {
    clause: "2.1",
    rule: "sales registers orders",
    mutant: "anybody registers an order",
    road: (road) => road,
    met: { do: "register", by: "sales-1" },
    refused: { do: "register", by: "production-1" },
  },
  {
    clause: "2.1",
    rule: "a registration is corrected until the order is handed on",
    mutant: "terms are corrected after the order was handed on",
    road: (road) => road,
    met: correct,
    refused: (road) => road.handedOn().allows(correct),
  },
  {
    clause: "2.1",
    rule: "how the customer is reached is corrected in the registration, and by itself only afterwards",
    mutant: "the customer's contact is corrected before the order is handed on",
    road: (road) => road,
    met: (road) => road.handedOn().allows(contact),
    refused: contact,
  },
  {
    clause: "2.3",
    rule: "an order that passed is handed on to the departments, one that did not is not",
    mutant: "a registration that failed is handed on",
    road: (road) => road,
    met: (road) => road.handedOn().allows(submit("technical-1", "technicalReport.technical.1", { outcome: "pass" })),
    refused: (road) =>
      road
        .submits("registration.sales.1", { outcome: "fail", way: "returned" })
        .allows(submit("technical-1", "technicalReport.technical.1", { outcome: "pass" })),
  },
];
