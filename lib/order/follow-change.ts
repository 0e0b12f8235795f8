import { dueAfter } from "@/lib/calendar/working-days";
import { reviewersOf } from "./change-reviewers";
import { completedFacts, currentVersion } from "./document";
import type { ChangeReviewSlotFacts, MinutesFacts } from "./facts";
import { openFollowUp } from "./follow-ups";
import type { Ground } from "./ground";
import { withoutMeeting } from "./meeting-off";
import { nextRound, open } from "./openings";
import type { Order, OrderDocument } from "./order";
import { type OperatingDepartment, reviewingDepartments } from "./people";
import type { Unfolding } from "./unfolding";

/** 7.1: the customer has signed; only now do the departments get it. A change that cancels ends the order with his signature. */
export function followChangeRequest(unfolding: Unfolding, document: OrderDocument, { clock, changeDays }: Ground): void {
  unfolding.say({ type: "changeAgreed", v: 1, round: document.round });
  const cancels = completedFacts(document, "changeRequest")?.cancels;
  if (cancels !== undefined) {
    unfolding.say(...withoutMeeting(unfolding.order, cancels), { type: "cancelled", v: 1, reason: cancels });
    return;
  }
  const due = dueAfter(unfolding.order.at, changeDays, clock);
  open(unfolding, { form: "changeReview", department: "sales", round: document.round, subject: document.id, due });
}

/** 7.2, 7.3: passed when every section passed; otherwise those that failed are followed up, and a meeting decides. */
export function followChangeReview(unfolding: Unfolding, document: OrderDocument, ground: Ground): void {
  const { round } = document;
  if (currentVersion(document)?.outcome === "pass") {
    putInForce(unfolding, round, ground);
    return;
  }
  for (const { facts } of currentVersion(document)?.slots ?? []) {
    const { followUp } = (facts ?? {}) as Partial<ChangeReviewSlotFacts>;
    if (followUp) openFollowUp(unfolding, followUp, document.id);
  }
  unfolding.say({ type: "changeMeetingCalled", v: 1, round });
  open(unfolding, { form: "minutes", department: "sales", round: nextRound(unfolding.order, "minutes"), subject: document.id });
}

/** The meeting over a change of which a section failed (7.2). */
export function followChangeMeeting(unfolding: Unfolding, { decision, reason }: MinutesFacts, ground: Ground): void {
  const round = unfolding.order.changes.find((one) => one.state === "meeting")?.round;
  if (round === undefined) throw new Error("no change waits for a meeting");
  if (decision === "passed") putInForce(unfolding, round, ground);
  else unfolding.say({ type: "changeRefused", v: 1, round, ...(reason.trim() && { reason }) });
}

/** 7.3: the order carries the new terms from this entry on; earlier ones stay readable, plans have to follow within the days of a change review. */
function putInForce(unfolding: Unfolding, round: number, { clock, changeDays }: Ground): void {
  // How the customer is reached may have been corrected since the request was written.
  const terms = { ...proposedBy(unfolding.order, round), customer: unfolding.order.terms.customer };
  unfolding.say({
    type: "termsChanged",
    v: 1,
    round,
    terms,
    adjusting: adjustingFor(unfolding.order, round),
    due: dueAfter(unfolding.order.at, changeDays, clock),
  });
}

function proposedBy(order: Order, round: number) {
  const request = order.documents.find((one) => one.form === "changeRequest" && one.round === round);
  const proposed = completedFacts(request, "changeRequest")?.proposed;
  if (!proposed) throw new Error(`change ${round} proposes nothing`);
  return proposed;
}

function adjustingFor(order: Order, round: number): OperatingDepartment[] {
  const review = order.documents.find((one) => one.form === "changeReview" && one.round === round);
  return reviewingDepartments.filter((one) => review && reviewersOf(review).includes(one));
}
