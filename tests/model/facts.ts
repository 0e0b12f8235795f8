import type { FormId, SlotFacts } from "@/lib/order/facts";
import type { Order, OrderDocument } from "@/lib/order/order";
import type { OperatingDepartment, ReviewingDepartment } from "@/lib/order/people";
import type { Say } from "./action";
import { isoDay, termsOf } from "./real-world";
import type { World } from "./state";

type About = { order: Order; document: OrderDocument; by: string; world: World };
type Facts = (say: Say, about: About) => object;

const department = (one: string | undefined) => one as OperatingDepartment;
const finding = (against: string) => ({ text: "found", department: department(against), deadline: isoDay(90) });

const report: Facts = ({ outcome, lowMargin }, { document }) => ({
  department: document.department,
  outcome,
  ...(outcome === "fail" && {
    followUp: { text: "improve", department: document.department, owner: `${document.department}-1`, date: isoDay(90) },
  }),
  ...{ labourCost: 0, depreciationCost: 0, inspectionDays: 1, materialCost: 100, margin: lowMargin ? 10 : 20, target: 15 },
});

const facts: Record<FormId, Facts> = {
  registration: ({ outcome, way }, { order }) => ({ terms: order.terms, outcome, way, reason: "because" }),
  technicalReport: report,
  productionReport: report,
  qualityReport: report,
  purchasingReport: report,
  financeReport: report,
  minutes: (say, { by }) => ({
    decision: say.decision,
    again: say.departments ?? [],
    chair: say.chair,
    recorder: by,
    attendees: say.attendees,
    milestones: (say.milestones ?? []).map((one, at) => ({ id: `M${at + 1}`, text: "done", department: one, date: isoDay(60) })),
    reason: say.reason ? "the chair knows why" : "",
    discrepancies: say.answered ? [{ id: "marginBelowTarget", how: "acknowledged" }] : [],
  }),
  resultNotice: ({ outcome }) => ({ outcome }),
  executionCheck: () => ({ from: isoDay(0), to: isoDay(90) }),
  correctiveActionRequest: (_, { order, document }) => {
    const about = order.findings.find((one) => one.id === document.subject);
    return { findingId: about?.id, department: about?.department, deadline: about?.deadline };
  },
  changeRequest: (say, { world }) => ({
    proposed: termsOf(world, say.terms ?? 0, say.quantities ?? [12, 5]),
    ...(say.cancels && { cancels: "the customer ends it" }),
  }),
  changeReview: ({ departments, hold, reason }) => ({
    concerned: departments as ReviewingDepartment[],
    hold: hold === true,
    reason: reason ? "nothing else is touched" : "",
  }),
  deliveryReport: ({ quantities = [0, 0] }) => ({ delivered: quantities.map((quantity, at) => ({ line: at + 1, quantity })) }),
  inspectionReport: ({ outcome, against = "" }) => ({ acceptable: outcome === "pass", ...(outcome === "fail" && { finding: finding(against) }) }),
  acceptance: ({ outcome, by, against = "" }) => ({ accepted: outcome === "pass", by, ...(outcome === "fail" && { finding: finding(against) }) }),
  executionSummary: (_, { document }) => ({ department: document.department }),
  closureRequest: () => ({}),
};

/** What a form tells the rules when it says this. */
export function factsOf(say: Say, about: About): object {
  return facts[about.document.form](say, about);
}

/** What a signatory's own part tells the rules. */
export function slotFactsOf(form: FormId, slot: string, { against, effective, outcome = "pass" }: Say): SlotFacts {
  if (form === "executionCheck") return { findings: against ? [finding(against)] : [] };
  if (form === "correctiveActionRequest") return { effective: effective === true };
  if (form !== "changeReview") return {};
  return { outcome, ...(outcome === "fail" && { followUp: { text: "improve", department: department(slot), owner: `${slot}-1`, date: isoDay(90) } }) };
}
