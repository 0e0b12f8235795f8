import { dueAfter } from "@/lib/calendar/working-days";
import { completedFacts, currentVersion, documentNamed, isCompleted, latestOf } from "./document";
import type { CheckSlotFacts, CorrectiveFacts, FindingFact, FormId } from "./facts";
import type { Ground } from "./ground";
import { open, openReports } from "./openings";
import type { OrderDocument } from "./order";
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
  closureRequest: (unfolding) => unfolding.say({ type: "closed", v: 1 }),
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

/** 4.1: when the reports of the round are in, the meeting is called. */
function followReport(unfolding: Unfolding): void {
  const { order } = unfolding;
  const inHand = order.reviewing.every((department) => {
    const report = order.documents.find((one) => one.form === `${department}Report` && one.round === order.round);
    return report !== undefined && isCompleted(report);
  });
  if (!inHand) return;
  unfolding.say({ type: "meetingCalled", v: 1, round: order.round });
  open(unfolding, { form: "minutes", department: "sales", round: order.round });
}

/** 4.2d */
function followMinutes(unfolding: Unfolding, document: OrderDocument, ground: Ground): void {
  const facts = completedFacts(document, "minutes");
  if (!facts) return;
  const { round } = document;
  if (facts.decision === "again") {
    unfolding.say({ type: "reviewedAgain", v: 1, round: round + 1, departments: facts.again });
    openReports(unfolding, facts.again, ground);
    return;
  }
  if (facts.decision === "passed") unfolding.say({ type: "reviewPassed", v: 1, round, milestones: facts.milestones });
  else unfolding.say({ type: "reviewFailed", v: 1, round, reason: facts.reason });
  open(unfolding, { form: "resultNotice", department: "sales", round });
}

/** 5.1: execution begins when the notice is sent; a failed review ends the order. */
function followNotice(unfolding: Unfolding, document: OrderDocument): void {
  const passed = completedFacts(document, "resultNotice")?.outcome === "pass";
  if (passed) unfolding.say({ type: "executionBegan", v: 1, concerned: [...operatingDepartments] });
  else unfolding.say({ type: "refused", v: 1, reason: unfolding.order.refusedReason ?? "" });
}

/** 6.3: each finding leads to a corrective action request. */
function followCheck(unfolding: Unfolding, document: OrderDocument): void {
  const slots = currentVersion(document)?.slots ?? [];
  for (const finding of slots.flatMap((slot) => (slot.facts as CheckSlotFacts | undefined)?.findings ?? [])) raise(unfolding, finding, document);
}

function raise(unfolding: Unfolding, { text, department, deadline }: FindingFact, from: OrderDocument): void {
  const findingId = `F${unfolding.order.findings.length + 1}`;
  unfolding.say({ type: "findingRaised", v: 1, findingId, text, department, deadline, from: from.id });
  openCorrective(unfolding, findingId);
}

function openCorrective(unfolding: Unfolding, findingId: string): void {
  const round = (latestOf(unfolding.order, "correctiveActionRequest")?.round ?? 0) + 1;
  open(unfolding, { form: "correctiveActionRequest", department: "sales", round, subject: findingId });
}

/** 6.3: tracked until truly solved. Not effective: another request for the same finding. */
function followCorrective(unfolding: Unfolding, document: OrderDocument): void {
  const version = currentVersion(document);
  if (!version) return;
  const { findingId } = version.facts as CorrectiveFacts;
  if (version.outcome === "pass") unfolding.say({ type: "findingSettled", v: 1, findingId, by: document.id });
  else openCorrective(unfolding, findingId);
}

/** 7.1: the customer has signed; only now do the departments get it. */
function followChangeRequest(unfolding: Unfolding, document: OrderDocument, { clock, changeDays }: Ground): void {
  unfolding.say({ type: "changeAgreed", v: 1, round: document.round });
  const due = dueAfter(unfolding.order.at, changeDays, clock);
  open(unfolding, { form: "changeReview", department: "sales", round: document.round, subject: document.id, due });
}

/** 7.3 */
function followChangeReview(unfolding: Unfolding, document: OrderDocument): void {
  const { round } = document;
  const request = unfolding.order.documents.find((one) => one.id === document.subject);
  const proposed = completedFacts(request, "changeRequest")?.proposed;
  if (currentVersion(document)?.outcome === "pass" && proposed) unfolding.say({ type: "termsChanged", v: 1, round, terms: proposed });
  else unfolding.say({ type: "changeRefused", v: 1, round });
}

/** 8.2b: what was delivered is inspected. */
function followDelivery(unfolding: Unfolding, document: OrderDocument): void {
  open(unfolding, { form: "inspectionReport", department: "quality", round: document.round, subject: document.id });
}

function followInspection(unfolding: Unfolding, document: OrderDocument): void {
  const finding = completedFacts(document, "inspectionReport")?.finding;
  if (finding) raise(unfolding, finding, document);
}

function followAcceptance(unfolding: Unfolding, document: OrderDocument): void {
  const finding = completedFacts(document, "acceptance")?.finding;
  if (finding) raise(unfolding, finding, document);
}
