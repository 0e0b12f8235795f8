import type { FormContext } from "@/lib/form/context";
import type { Answers, Carried } from "@/lib/form/field";
import { nameOf } from "@/lib/form/kinds/person";
import { named, type Said } from "@/lib/form/words";
import type { Meeting } from "@/lib/order/meeting-events";
import { openMeeting } from "@/lib/order/meeting-subject";

const source = named("會議邀請", "The invitation to the meeting");

function invitationIn({ order }: FormContext): Meeting | undefined {
  return order ? openMeeting(order) : undefined;
}

/** Carries over from the invitation to the meeting that is recorded (4.1). */
export function fromInvitation(context: FormContext, pick: (meeting: Meeting) => unknown): Carried | undefined {
  const meeting = invitationIn(context);
  return meeting && { value: pick(meeting), source };
}

/** Names of those who were invited and did not come. */
export function absentFrom({ attendees }: Answers, context: FormContext): Said[] {
  const came = Array.isArray(attendees) ? attendees : [];
  const missed = invitationIn(context)?.invited.filter((id) => !came.includes(id)) ?? [];
  return missed.map((id) => nameOf(id, context));
}
