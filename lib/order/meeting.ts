import { instantOf } from "@/lib/calendar/zone";
import type { OrderEvent } from "./events";
import type { Ground } from "./ground";
import { mustBeLive } from "./live";
import type { Invitation, Meeting } from "./meeting-events";
import { calledOff } from "./meeting-off";
import { departmentsToInvite, meetingSubject, openMeeting, wasHeld } from "./meeting-subject";
import type { Order } from "./order";
import { type Actor, attendingDepartments, type Person, type ReviewingDepartment } from "./people";
import { Refusal } from "./refusal";

/** What sales writes of a meeting; the instant follows from the company's zone. */
export type Inviting = Omit<Invitation, "at">;

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

function mustBeAhead(order: Order): void {
  if (wasHeld(order)) throw new Refusal("meetingHeld");
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
