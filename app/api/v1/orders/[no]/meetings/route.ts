import { meetingBody } from "@/lib/door/contract";
import { personRoute } from "@/lib/door/handle";
import { commandOrder } from "@/lib/door/order-command";
import { inviteToMeeting } from "@/lib/order/meeting";

export const POST = personRoute({ body: meetingBody }, async (asking) =>
  commandOrder(asking, (order, by, ground) => inviteToMeeting(order, by, ground, asking.body)),
);
