import type { OrderEvent } from "@/lib/order/events";
import type { Order } from "@/lib/order/order";
import type { CustomerAction, Inviting, MeetingAction } from "./action";
import type { Commands } from "./commands";
import { actorOf, contactOf, groundOf, isoDay } from "./real-world";
import type { World } from "./state";

/** Does what an action says about the meeting. */
export function driveMeeting(order: Order, world: World, action: MeetingAction, to: Commands): OrderEvent[] {
  const ground = groundOf(world);
  const by = actorOf(action.by);
  switch (action.do) {
    case "invite":
      return to.inviteToMeeting(order, by, ground, invitation(action));
    case "moveMeeting":
      return to.moveMeeting(order, by, ground, { ...invitation(action), reason: "somebody is away" });
    case "substitute":
      return to.substitute(order, by, ground, { person: action.person, reason: "away" });
    case "callOff":
      return to.callOffMeeting(order, by, { reason: "another day" });
  }
}

function invitation({ day, chair, invited }: Inviting) {
  return { time: `${isoDay(day)}T10:00`, lasts: 60, place: "room 2", agenda: "the reports", chair, invited };
}

/** Does what an action says about the way to the customer. */
export function driveCustomer(order: Order, action: CustomerAction, to: Commands): OrderEvent[] {
  switch (action.do) {
    case "sendLink":
      return to.sendLinkAgain(order, actorOf(action.by), { documentId: action.document });
    case "stopLink": {
      const { document: documentId, version, slot: slotId, owed: seq, mail } = action;
      return to.stopLink(order, { documentId, version, slotId, seq, mail: contactOf({ name: 0, mail }).mail });
    }
    case "correctContact":
      return to.correctContact(order, actorOf(action.by), { ...contactOf(action), reason: "he has left" });
  }
}
