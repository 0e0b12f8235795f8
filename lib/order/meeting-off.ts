import type { OrderEvent } from "./events";
import type { Meeting } from "./meeting-events";
import { meetingSubject, openMeeting, wasHeld } from "./meeting-subject";
import type { Order, OrderDocument } from "./order";
import { Refusal } from "./refusal";

export function calledOff({ id, sequence }: Meeting, reason: string): OrderEvent {
  return { type: "meetingCalledOff", v: 1, meetingId: id, sequence: sequence + 1, reason };
}

/** What calls off the meeting that will not be held any more, because what it was to be over does not stand: the order ended, its change was refused, or departments review again. */
export function withoutMeeting(order: Order, reason: string): OrderEvent[] {
  const meeting = openMeeting(order);
  return meeting && !wasHeld(order) ? [calledOff(meeting, reason)] : [];
}

/** The meeting that was called off last, until people are invited to another: while its time is still to come, or one is due. */
export function meetingOff(order: Order, now: string): Meeting | undefined {
  const last = order.meetings?.at(-1);
  return last?.calledOff && (last.at > now || meetingSubject(order)) ? last : undefined;
}

/** Refuses minutes of a meeting that was called off (4.3). Where nobody was invited by the portal they may be written. */
export function mustNotBeOff({ meetings, round }: Pick<Order, "meetings" | "round">, { subject }: Pick<OrderDocument, "subject">): void {
  const last = meetings?.findLast((one) => (subject ? one.about === subject : !one.about && one.round === round));
  if (last?.calledOff) throw new Refusal("meetingCalledOff");
}
