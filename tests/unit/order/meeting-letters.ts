import type { OrderLetter } from "@/lib/order/letters";
import { callOffMeeting, moveMeeting } from "@/lib/order/meeting";
import { cast, groundAt } from "../../cast";
import { but, type Hears, invited, invites, meeting, reviewed, told } from "./told";

/** Letters of an invitation to a meeting (4.1), and to whom they go. */
export const meetingLetters = {
  meetingInvited: [() => told(reviewed().reports(), cast.sales, invites), [cast.salesHead.id, ...invited]],
  meetingMoved: [
    () =>
      told(invites(reviewed().reports()), cast.sales, (story) =>
        story.does(cast.sales, moveMeeting(story.order, cast.sales, groundAt(story.now), { ...meeting, place: "y", invited, reason: "x" })),
      ),
    [cast.salesHead.id, ...invited],
  ],
  meetingUninvited: [
    () => {
      const others = [...but(invited, cast.finance.id), cast.financeHead.id];
      return told(invites(reviewed().reports()), cast.sales, (story) =>
        story.does(cast.sales, moveMeeting(story.order, cast.sales, groundAt(story.now), { ...meeting, invited: others, reason: "x" })),
      );
    },
    [cast.finance.id],
  ],
  meetingCalledOff: [
    () => told(invites(reviewed().reports()), cast.sales, (story) => story.does(cast.sales, callOffMeeting(story.order, cast.sales, { reason: "x" }))),
    [cast.salesHead.id, ...invited],
  ],
} satisfies Partial<Record<OrderLetter, Hears>>;
