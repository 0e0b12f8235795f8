import type { Calendar } from "@/lib/calendar/working-days";
import { isHeld } from "./change";
import { outstandingLines } from "./delivery";
import { discrepanciesOf } from "./discrepancies";
import { completedFacts, currentVersion, latestCompleted, latestOf } from "./document";
import type { ChangeFacts, ChangeReviewFacts, DeliveryFacts, MinutesFacts, NoticeFacts } from "./facts";
import { mustMeetGates } from "./gates";
import type { Ground } from "./ground";
import { mustNotBeOff } from "./meeting-off";
import type { Order, OrderDocument } from "./order";
import { type ReviewingDepartment, reviewingDepartments } from "./people";
import { Refusal } from "./refusal";
import type { Submission } from "./submit";

/** Refuses a submission that the order's state does not allow yet, saying what is missing. */
export function mustBeReady(order: Order, document: OrderDocument, { facts }: Pick<Submission, "facts">, { clock }: Ground): void {
  if (document.form === "minutes") checkMinutes(order, document, facts as MinutesFacts, clock.calendar);
  if (document.form === "resultNotice") checkNotice(order, facts as NoticeFacts);
  if (document.form === "changeRequest") checkChange(order, facts as ChangeFacts);
  if (document.form === "changeReview") checkScope(facts as ChangeReviewFacts);
  if (document.form === "deliveryReport") checkDelivery(order, facts as DeliveryFacts);
  if (document.form === "closureRequest") mustMeetGates(order);
}

function checkMinutes(order: Order, document: OrderDocument, facts: MinutesFacts, calendar: Calendar): void {
  mustNotBeOff(order, document);
  if (document.subject) checkChangeMeeting(facts);
  else checkReviewMeeting(order, facts, calendar);
}

function checkReviewMeeting(order: Order, facts: MinutesFacts, calendar: Calendar): void {
  const failed = failedReports(order);
  if (facts.decision === "passed" && failed.length > 0 && !facts.reason.trim()) throw new Refusal("overruleNeedsReason", { departments: failed });
  if (facts.decision === "refused" && order.begunAt) throw new Refusal("begunNotRefused");
  if (facts.decision === "again" && facts.again.length === 0) throw new Refusal("againNeedsDepartments");
  const answered = new Set(facts.discrepancies?.map(({ id }) => id));
  const open = discrepanciesOf(order, calendar).find(({ id }) => !answered.has(id));
  if (open) throw new Refusal("discrepancyOpen", { discrepancy: open.id });
}

/** A section of the change review failed, so the meeting either overrules it with the chair's reason, or refuses the change (7.2). */
function checkChangeMeeting({ decision, reason }: MinutesFacts): void {
  if (decision === "again") throw new Refusal("changeMeetingDecides");
  if (decision === "passed" && !reason.trim()) throw new Refusal("changeOverruleNeedsReason");
}

/** Sales leaves a department out of the review of a change only with a reason, which the others see (7.2). */
function checkScope({ concerned, reason }: ChangeReviewFacts): void {
  const leftOut = reviewingDepartments.filter((one) => !concerned.includes(one));
  if (leftOut.length > 0 && !reason.trim()) throw new Refusal("leftOutNeedsReason", { departments: leftOut });
}

/** The reviewing departments whose latest completed report failed (3). */
export function failedReports(order: Order): ReviewingDepartment[] {
  return reviewingDepartments.filter((department) => {
    const report = latestCompleted(order, `${department}Report`);
    return report !== undefined && currentVersion(report)?.outcome === "fail";
  });
}

/** The customer is told what the meeting decided, not something else (5.1). */
function checkNotice(order: Order, { outcome }: NoticeFacts): void {
  const decided = completedFacts(latestOf(order, "minutes"), "minutes")?.decision === "passed" ? "pass" : "fail";
  if (outcome !== decided) throw new Refusal("noticeDiffersFromMinutes");
}

/** While the order is reviewed again its terms are before the departments already: only the end of it can be asked for (7.1). */
function checkChange({ stage }: Order, { cancels }: ChangeFacts): void {
  if (stage !== "execution" && cancels === undefined) throw new Refusal("changeWaitsForReview");
}

function checkDelivery(order: Order, { delivered }: DeliveryFacts): void {
  if (isHeld(order)) throw new Refusal("executionHeld");
  const outstanding = new Map(outstandingLines(order).map((line) => [line.line, line.outstanding]));
  const over = delivered.find((one) => one.quantity > (outstanding.get(one.line) ?? 0));
  if (over) throw new Refusal("deliversTooMuch", { line: over.line, outstanding: outstanding.get(over.line) ?? 0 });
}
