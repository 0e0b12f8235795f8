import type { Occasion } from "./evolve";
import type { Meeting, MeetingEvent } from "./meeting-events";
import type { Order } from "./order";
import { personOf } from "./people";

const meetingEvents = ["meetingInvited", "meetingMoved", "meetingCalledOff"] as const satisfies MeetingEvent["type"][];

export function isMeetingEvent(event: { type: string }): event is MeetingEvent {
  return (meetingEvents as readonly string[]).includes(event.type);
}

/** The order after people were invited to a meeting, or told that it is moved or off. */
export function afterMeetingEvent(order: Order, event: MeetingEvent, { at, by }: Occasion): Order {
  const meetings = order.meetings ?? [];
  switch (event.type) {
    case "meetingInvited": {
      const { type: _, v: __, meetingId: id, ...invitation } = event;
      return { ...order, meetings: [...meetings, { id, ...invitation, by: personOf(by) }] };
    }
    case "meetingMoved": {
      const { type: _, v: __, meetingId, reason: ___, ...invitation } = event;
      return { ...order, meetings: changed(meetings, meetingId, invitation) };
    }
    case "meetingCalledOff":
      return { ...order, meetings: changed(meetings, event.meetingId, { sequence: event.sequence, calledOff: { reason: event.reason, at } }) };
  }
}

function changed(meetings: Meeting[], id: string, change: Partial<Meeting>): Meeting[] {
  return meetings.map((one) => (one.id === id ? { ...one, ...change } : one));
}
