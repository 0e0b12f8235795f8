import { five } from "./action";
import type { ClauseRule } from "./clause-rule";
import type { Road } from "./road";
import { begin, sign, submit } from "./steps";

const all = { departments: [...five] };
const widened = { raised: "changeReview.sales.1", departments: ["quality"] };
const adjust = { do: "adjust", by: "technical-1", round: 1 } as const;

/** Each department signs its section with its answers to the three points. */
const section = (clause: string): ClauseRule => ({
  ...{ clause, rule: "a section is signed with its answers", mutant: "a place is signed without its answers" },
  road: (road) => road.agreed().submits("changeReview.sales.1", all),
  met: sign("production-1", "changeReview.sales.1", "production", { outcome: "pass" }),
  refused: { ...sign("production-1", "changeReview.sales.1", "production", { outcome: "pass" }), answers: false },
});

const held = (hold: boolean) => (road: Road) =>
  road.submits("changeReview.sales.1", { ...all, hold }).allows(submit("production-1", "deliveryReport.production.1", { quantities: [12, 5] }));

/** 7: what the customer signs, and what becomes of it. */
export const rulesOfChange: ClauseRule[] = [
  {
    clause: "7.1",
    rule: "one change is open at a time",
    mutant: "two changes are open at once",
    road: (road) => road.executed().does(begin("sales-1", "changeRequest")),
    met: submit("sales-1", "changeRequest.sales.1", { terms: 5 }),
    refused: begin("sales-1", "changeRequest"),
  },
  {
    clause: "7.1",
    rule: "the departments get a change when the customer has signed it, not before",
    mutant: "the customer is skipped",
    road: (road) => road.executed().does(begin("sales-1", "changeRequest")).submits("changeRequest.sales.1", { terms: 5 }),
    met: (road) => road.signs("customer", "changeRequest.sales.1", "customer").allows(submit("sales-1", "changeReview.sales.1", all)),
    refused: submit("sales-1", "changeReview.sales.1", all),
  },
  {
    clause: "7.2",
    rule: "sales leaves a department out of a change's review only with a reason",
    mutant: "a department is left out without a reason",
    road: (road) => road.agreed(),
    met: submit("sales-1", "changeReview.sales.1", { departments: ["finance"], reason: true }),
    refused: submit("sales-1", "changeReview.sales.1", { departments: ["finance"] }),
  },
  {
    clause: "7.2",
    rule: "sales alone has more departments review a change",
    mutant: "anybody scopes a review",
    road: (road) => road.agreed().submits("changeReview.sales.1", { departments: ["finance"], reason: true }),
    met: { do: "scope", by: "sales-1", ...widened },
    refused: { do: "scope", by: "quality-1", ...widened },
  },
  {
    clause: "7.2",
    rule: "each section is signed by its department",
    mutant: "anybody fills a slot",
    road: (road) => road.agreed().submits("changeReview.sales.1", all),
    met: sign("production-1", "changeReview.sales.1", "production", { outcome: "pass" }),
    refused: sign("finance-1", "changeReview.sales.1", "production", { outcome: "pass" }),
  },
  {
    clause: "7.2",
    rule: "execution waits during the review of a change where sales says so",
    mutant: "goods are delivered while execution is held",
    road: (road) => road.agreed().does(begin("production-1", "deliveryReport")),
    met: held(false),
    refused: held(true),
  },
  section("7.2a"),
  section("7.2b"),
  section("7.2c"),
  {
    clause: "7.3",
    rule: "an order is not closed over an open change",
    mutant: "an open change is no gate",
    road: (road) => road.accepted().summarised(),
    met: submit("sales-1", "closureRequest.sales.1"),
    refused: (road) => road.does(begin("sales-1", "changeRequest")).allows(submit("sales-1", "closureRequest.sales.1")),
  },
  {
    clause: "7.3",
    rule: "plans follow a change that passed, none that did not",
    mutant: "a failed section passes a change",
    road: (road) => road,
    met: (road) => road.changeReviewed("pass").allows(adjust),
    refused: (road) => road.changeReviewed("fail").allows(adjust),
  },
];
