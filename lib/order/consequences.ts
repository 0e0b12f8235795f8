import { completedFacts, documentNamed, isCompleted } from "./document";
import type { FormId, MinutesFacts } from "./facts";
import { followChangeMeeting, followChangeRequest, followChangeReview } from "./follow-change";
import { followAcceptance, followCheck, followCorrective, followInspection } from "./follow-finding";
import { openFollowUp } from "./follow-ups";
import type { Ground } from "./ground";
import { withoutMeeting } from "./meeting-off";
import { nextRound, open, openReports } from "./openings";
import type { Order, OrderDocument } from "./order";
import { operatingDepartments, reviewingDepartments } from "./people";
import type { Unfolding } from "./unfolding";

type Follow = (unfolding: Unfolding, document: OrderDocument, ground: Ground) => void;

/** What the policy says comes of each form's completion. */
const follow: Partial<Record<FormId, Follow>> = {
  registration: followRegistration,
  technicalReport: followReport,
  productionReport: followReport,
  qualityReport: followReport,
  purchasingReport: followReport,
  financeReport: followReport,
  minutes: followMinutes,
  resultNotice: followNotice,
  executionCheck: followCheck,
  correctiveActionRequest: followCorrective,
  changeRequest: followChangeRequest,
  changeReview: followChangeReview,
  deliveryReport: followDelivery,
  inspectionReport: followInspection,
  acceptance: followAcceptance,
  closureRequest: followClosure,
};

export function followCompletion(unfolding: Unfolding, documentId: string, ground: Ground): void {
  const document = documentNamed(unfolding.order, documentId);
  follow[document.form]?.(unfolding, document, ground);
}

/** 2.3: passed, it goes to the five at once; otherwise back to the customer, or refused. */
function followRegistration(unfolding: Unfolding, document: OrderDocument, ground: Ground): void {
  const facts = completedFacts(document, "registration");
  if (facts?.outcome === "pass") {
    unfolding.say({ type: "handedOn", v: 1 });
    openReports(unfolding, reviewingDepartments, ground);
  } else if (facts?.way === "refused") {
    unfolding.say({ type: "refused", v: 1, reason: facts.reason ?? "" });
  } else {
    unfolding.say({ type: "sentBack", v: 1, reason: facts?.reason ?? "" });
    open(unfolding, { form: "registration", department: "sales", round: document.round + 1 });
  }
}

/** 3: a failed report opens its follow-up. 4.1: when the reports of the round are in, the meeting is called. */
function followReport(unfolding: Unfolding, document: OrderDocument): void {
  const facts = completedFacts(document, "technicalReport");
  if (facts?.outcome === "fail" && facts.followUp) openFollowUp(unfolding, facts.followUp, document.id);
  const { order } = unfolding;
  if (!order.reviewing.every((department) => isReported(order, department))) return;
  unfolding.say({ type: "meetingCalled", v: 1, round: order.round });
  open(unfolding, { form: "minutes", department: "sales", round: nextRound(order, "minutes") });
}

function isReported(order: Order, department: string): boolean {
  const report = order.documents.find((one) => one.form === `${department}Report` && one.round === order.round);
  return report !== undefined && isCompleted(report);
}

/** 4.2d; or, about a change, 7.2 */
function followMinutes(unfolding: Unfolding, document: OrderDocument, ground: Ground): void {
  const facts = completedFacts(document, "minutes");
  if (!facts) return;
  if (document.subject) followChangeMeeting(unfolding, facts, ground);
  else followReviewMeeting(unfolding, facts, ground);
}

function followReviewMeeting(unfolding: Unfolding, facts: MinutesFacts, ground: Ground): void {
  const { round } = unfolding.order;
  if (facts.decision === "again") {
    const departments = reviewingDepartments.filter((one) => facts.again.includes(one));
    unfolding.say({ type: "reviewedAgain", v: 1, round: round + 1, departments });
    openReports(unfolding, departments, ground);
    return;
  }
  if (facts.decision === "passed") unfolding.say({ type: "reviewPassed", v: 1, round, milestones: milestonesAfter(unfolding.order, facts) });
  else unfolding.say({ type: "reviewFailed", v: 1, round, reason: facts.reason });
  open(unfolding, { form: "resultNotice", department: "sales", round });
}

/** A later meeting adds its milestones to those agreed before, which tracking logs name. */
function milestonesAfter({ milestones }: Order, facts: MinutesFacts) {
  const added = facts.milestones.map((one, at) => ({ ...one, id: milestones.length === 0 ? one.id : `M${milestones.length + at + 1}` }));
  return [...milestones, ...added];
}

/** 5.1: execution begins when the notice is sent; a failed review ends the order. */
function followNotice(unfolding: Unfolding, document: OrderDocument): void {
  const passed = completedFacts(document, "resultNotice")?.outcome === "pass";
  if (passed) unfolding.say({ type: "executionBegan", v: 1, concerned: [...operatingDepartments] });
  else unfolding.say({ type: "refused", v: 1, reason: unfolding.order.refusedReason ?? "" });
}

/** 8.1: a change may stand open, by the general manager's waiver; a meeting over it is called off for his reason. */
function followClosure(unfolding: Unfolding): void {
  const { order } = unfolding;
  const waiver = order.waivers.findLast(({ gate }) => gate === "noChangeOpen");
  unfolding.say(...(waiver ? withoutMeeting(order, waiver.reason) : []), { type: "closed", v: 1 });
}

/** 8.2b: what was delivered is inspected. */
function followDelivery(unfolding: Unfolding, document: OrderDocument): void {
  open(unfolding, { form: "inspectionReport", department: "quality", round: document.round, subject: document.id });
}
