import type { Intent } from "@/lib/ledger/entry";
import type { MeetingEvent } from "./meeting-events";
import type { Order } from "./order";

/** Who hears of a meeting: everybody invited, and when it is moved whoever is not invited any more. `slotId` is the meeting's, so that the letter finds it. */
export function meetingLetters(event: MeetingEvent, before: Order | null, order: Order): Intent[] {
  const { meetingId } = event;
  const to = (ids: string[], letter: string) => ids.map((person) => ({ to: { person }, letter, slotId: meetingId }));
  const invited = order.meetings?.find(({ id }) => id === meetingId)?.invited ?? [];
  if (event.type === "meetingInvited") return to(invited, "meetingInvited");
  if (event.type === "meetingCalledOff") return to(invited, "meetingCalledOff");
  const were = before?.meetings?.find(({ id }) => id === meetingId)?.invited ?? [];
  const [added, kept, gone] = [
    invited.filter((one) => !were.includes(one)),
    invited.filter((one) => were.includes(one)),
    were.filter((one) => !invited.includes(one)),
  ];
  return [...to(added, "meetingInvited"), ...to(kept, "meetingMoved"), ...to(gone, "meetingUninvited")];
}
