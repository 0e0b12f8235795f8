import { five } from "./action";
import type { ClauseRule } from "./clause-rule";
import type { Road } from "./road";
import { begin, sign, submit } from "./steps";

const another = (department: string) => (department === "quality" ? "production" : "quality");

/** A document is written by its department and by no other. */
function written(clause: string, what: string, document: string, road: (road: Road) => Road, say = {}): ClauseRule {
  const department = document.split(".")[1] ?? "";
  return {
    ...{ clause, road, mutant: "anybody writes any document", rule: `${department} ${what}, no other department does` },
    met: submit(`${department}-1`, document, say),
    refused: submit(`${another(department)}-1`, document, say),
  };
}

const reported = (clause: string, department: string) =>
  written(clause, "writes its report", `${department}Report.${department}.1`, (road) => road.handedOn(), { outcome: "pass" });

/** A department's part of the check is signed by it and by no other. */
const checked = (clause: string, department: string): ClauseRule => ({
  ...{
    clause,
    rule: `${department} checks its part of the execution, no other department does`,
    mutant: "anybody fills a slot",
    road: (road) => road.checked(),
  },
  met: sign(`${department}-1`, "executionCheck.sales.1", department),
  refused: sign(`${another(department)}-1`, "executionCheck.sales.1", department),
});

/** Who has which duty (1.3), and writes which report (3). */
export const rulesOfDuties: ClauseRule[] = [
  written("1.3a", "hands orders on", "registration.sales.1", (road) => road, { outcome: "pass" }),
  written("1.3b", "tells the customer the result", "resultNotice.sales.1", (road) => road.meets(), { outcome: "pass" }),
  {
    ...{ clause: "1.3b", rule: "sales sends the customer his link", mutant: "anybody sends the customer a link", road: (road) => road.changed() },
    met: { do: "sendLink", by: "sales-1", document: "changeRequest.sales.1" },
    refused: { do: "sendLink", by: "technical-1", document: "changeRequest.sales.1" },
  },
  {
    ...{ clause: "1.3c", rule: "sales brings changed demands to review", mutant: "anybody begins a form", road: (road) => road.executed() },
    met: begin("sales-1", "changeRequest"),
    refused: begin("quality-1", "changeRequest"),
  },
  ...(["1.3d", "1.3g", "1.3j", "1.3m", "1.3p"] as const).map((clause, at) => reported(clause, five[at] ?? "")),
  ...(["3.1", "3.2", "3.3", "3.4", "3.5"] as const).map((clause, at) => reported(clause, five[at] ?? "")),
  {
    ...{ clause: "1.3e", rule: "technical sums up what it did for the execution, no other department does", mutant: "anybody fills a slot" },
    road: (road) => road.asked(),
    met: sign("technical-1", "closureRequest.sales.1", "technical"),
    refused: sign("production-1", "closureRequest.sales.1", "technical"),
  },
  {
    ...{ clause: "1.3i", rule: "production logs its own milestones, no other department does", mutant: "anybody logs another's milestone" },
    road: (road) => road.executed(["production"]),
    met: { do: "track", by: "production-1", milestone: "M1" },
    refused: { do: "track", by: "quality-1", milestone: "M1" },
  },
  checked("1.3k", "quality"),
  checked("1.3r", "finance"),
  checked("6.2a", "production"),
  checked("6.2b", "quality"),
  checked("6.2c", "purchasing"),
  checked("6.2d", "finance"),
  written("1.3l", "inspects what is delivered", "inspectionReport.quality.1", (road) => road.executed().delivers(), { outcome: "pass" }),
  {
    ...{
      clause: "1.3o",
      rule: "purchasing follows the contracts to their arrival",
      mutant: "anybody logs a purchase contract",
      road: (road) => road.executed(),
    },
    met: { do: "track", by: "purchasing-1", contract: { no: "C1", arrived: true } },
    refused: { do: "track", by: "production-1", contract: { no: "C1", arrived: true } },
  },
  written("8.2a", "reports the delivery", "deliveryReport.production.1", (road) => road.executed().does(begin("production-1", "deliveryReport")), {
    quantities: [12, 5],
  }),
  written("8.2b", "inspects", "inspectionReport.quality.1", (road) => road.executed().delivers(), { outcome: "pass" }),
  written("8.2c", "records the acceptance", "acceptance.sales.1", (road) => road.executed().inspected(), { outcome: "pass", by: "paper" }),
  written("8.2d", "asks for the closure", "closureRequest.sales.1", (road) => road.accepted().summarised()),
];
