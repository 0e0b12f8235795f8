import { instantOf } from "@/lib/calendar/zone";
import { reviewersOf } from "./change-reviewers";
import { currentVersion } from "./document";
import { documentIdOf } from "./document-id";
import type { OrderEvent } from "./events";
import type { Ground } from "./ground";
import { mustBeLive } from "./live";
import type { Invitation, Meeting } from "./meeting-events";
import type { Order, OrderDocument } from "./order";
import { type Actor, attendingDepartments, type Person, type ReviewingDepartment, reviewingDepartments } from "./people";
import { Refusal } from "./refusal";

/** What sales writes of a meeting; the instant follows from the company's zone. */
export type Inviting = Omit<Invitation, "at">;

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

/** Sales calls the meeting and invites the departments (4.1). Refuses a time gone by, a department left out, a second invitation, and a meeting that is being recorded already. */
export function inviteToMeeting(order: Order, by: Actor, ground: Ground, inviting: Inviting): OrderEvent[] {
  mustBeLive(order);
  if (!callsMeeting(by)) throw new Refusal("notYourDepartment", { department: "sales" });
  const subject = meetingSubject(order);
  if (!subject) throw new Refusal("noMeetingNow");
  if (openMeeting(order)) throw new Refusal("meetingCalledAlready");
  mustBeAhead(order);
  const invitation = invitationOf(order, ground, inviting);
  const meetingId = `G${(order.meetings?.length ?? 0) + 1}`;
  return [{ type: "meetingInvited", v: 1, meetingId, sequence: 0, ...subject, ...invitation }];
}

/** Sales or the chair changes time, place, agenda or who is invited. Refuses a change that changes nothing. */
export function moveMeeting(order: Order, by: Actor, ground: Ground, { reason, ...inviting }: Inviting & { reason: string }): OrderEvent[] {
  const meeting = meetingOf(order, by);
  mustBeAhead(order);
  const invitation = invitationOf(order, ground, inviting);
  if (isSame(meeting, invitation)) throw new Refusal("meetingUnchanged");
  return [{ type: "meetingMoved", v: 1, meetingId: meeting.id, sequence: meeting.sequence + 1, reason, ...invitation }];
}

/** Somebody invited sends a colleague of his department in his place; the chair cannot. */
export function substitute(order: Order, by: Actor, ground: Ground, { person, reason }: { person: string; reason: string }): OrderEvent[] {
  mustBeLive(order);
  const meeting = openMeeting(order);
  if (!meeting) throw new Refusal("noMeetingNow");
  if (!meeting.invited.includes(by.id)) throw new Refusal("notInvited");
  if (meeting.chair === by.id) throw new Refusal("chairAttends");
  const colleague = ground.people.find((one) => one.id === person);
  if (colleague?.department !== by.department || meeting.invited.includes(person)) throw new Refusal("substituteOfDepartment");
  mustBeAhead(order);
  const { time, at, lasts, place, agenda, chair } = meeting;
  const invited = meeting.invited.map((one) => (one === by.id ? person : one));
  return [{ type: "meetingMoved", v: 1, meetingId: meeting.id, sequence: meeting.sequence + 1, reason, time, at, lasts, place, agenda, chair, invited }];
}

/** Sales or the chair calls the meeting off, with a reason. */
export function callOffMeeting(order: Order, by: Actor, { reason }: { reason: string }): OrderEvent[] {
  const meeting = meetingOf(order, by);
  mustBeAhead(order);
  return [calledOff(meeting, reason)];
}

/** What calls off a meeting that will not be held any more, because the order ended or its change was refused. */
export function withoutMeeting(order: Order, reason: string): OrderEvent[] {
  const meeting = openMeeting(order);
  return meeting ? [calledOff(meeting, reason)] : [];
}

function calledOff({ id, sequence }: Meeting, reason: string): OrderEvent {
  return { type: "meetingCalledOff", v: 1, meetingId: id, sequence: sequence + 1, reason };
}

/** Whether somebody may move the meeting and call it off: sales, and its chair. */
export function leadsMeeting(by: Pick<Actor, "id" | "department">, { chair }: Pick<Meeting, "chair">): boolean {
  return callsMeeting(by) || chair === by.id;
}

/** Whether somebody's department calls meetings (4.1). */
export function callsMeeting({ department }: Pick<Actor, "department">): boolean {
  return department === "sales";
}

/** Whether somebody who is invited may send a colleague in his place: everybody but the chair. */
export function maySubstitute({ id }: Pick<Actor, "id">, { invited, chair }: Pick<Meeting, "invited" | "chair">): boolean {
  return invited.includes(id) && chair !== id;
}

function meetingOf(order: Order, by: Actor): Meeting {
  mustBeLive(order);
  const meeting = openMeeting(order);
  if (!meeting) throw new Refusal("noMeetingNow");
  if (!leadsMeeting(by, meeting)) throw new Refusal("notYourMeeting");
  return meeting;
}

/** Once minutes are submitted the meeting has been held. */
function mustBeAhead(order: Order): void {
  const minutes = minutesNow(order);
  const held = order.stage === "meeting" || meetingSubject(order)?.about ? minutes && currentVersion(minutes) : undefined;
  if (held) throw new Refusal("meetingHeld");
}

function invitationOf(order: Order, { now, clock, people }: Ground, { time, chair, ...rest }: Inviting): Invitation {
  const invited = [...new Set([chair, ...rest.invited])];
  const at = instantOf(clock.zone, time.slice(0, 10), time.slice(11));
  if (at <= now) throw new Refusal("meetingInPast");
  const known = invited.map((id) => people.find((one) => one.id === id));
  if (known.some((one) => !one || !mayAttend(one))) throw new Refusal("cannotAttend");
  const missing = departmentsToInvite(order).filter((department) => isLeftOut(department, known, people));
  if (missing.length > 0) throw new Refusal("inviteDepartments", { departments: missing });
  return { ...rest, time, at, chair, invited };
}

/** Everybody invited may have to sign the minutes; archivists, auditors and administrators sign nothing. */
export function mayAttend({ department }: Pick<Person, "department">): boolean {
  return attendingDepartments.some((one) => one === department);
}

function isLeftOut(department: ReviewingDepartment, invited: (Person | undefined)[], people: Person[]): boolean {
  return people.some((one) => one.department === department) && !invited.some((one) => one?.department === department);
}

function isSame(meeting: Meeting, next: Invitation): boolean {
  const said = ({ time, lasts, place, agenda, chair, invited }: Invitation) => JSON.stringify([time, lasts, place, agenda, chair, [...invited].sort()]);
  return said(meeting) === said(next);
}
