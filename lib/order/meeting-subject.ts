import { reviewersOf } from "./change-reviewers";
import { currentVersion } from "./document";
import { documentIdOf } from "./document-id";
import type { Meeting } from "./meeting-events";
import type { Order, OrderDocument } from "./order";
import { type ReviewingDepartment, reviewingDepartments } from "./people";

type Subject = { round: number; about?: string };

/** What a meeting would be held over now: the round under review (4), or a change of which a section failed (7.2). */
export function meetingSubject(order: Order): Subject | undefined {
  if (order.stage === "review" || order.stage === "meeting") return { round: order.round };
  const change = order.stage === "execution" ? order.changes.find((one) => one.state === "meeting") : undefined;
  return change && { round: order.round, about: documentIdOf("changeReview", "sales", change.round) };
}

/** The meeting that people are invited to now. */
export function openMeeting(order: Order): Meeting | undefined {
  const subject = meetingSubject(order);
  return subject && order.meetings?.findLast((one) => !one.calledOff && one.round === subject.round && one.about === subject.about);
}

/** The minutes of what a meeting would be held over, once they are there. */
function minutesNow(order: Order): OrderDocument | undefined {
  const about = meetingSubject(order)?.about;
  return order.documents.findLast((one) => one.form === "minutes" && !one.dropped && one.subject === about);
}

/** Departments that report to the meeting, and so are invited (4.1): the five, or those that review the change. */
export function departmentsToInvite(order: Order): readonly ReviewingDepartment[] {
  const about = meetingSubject(order)?.about;
  const review = order.documents.find((one) => one.id === about);
  return review ? reviewersOf(review) : reviewingDepartments;
}

/** Once minutes are submitted the meeting that people were invited to has been held. */
export function wasHeld(order: Order): boolean {
  if (order.stage !== "meeting" && !meetingSubject(order)?.about) return false;
  const minutes = minutesNow(order);
  return minutes !== undefined && currentVersion(minutes) !== undefined;
}
