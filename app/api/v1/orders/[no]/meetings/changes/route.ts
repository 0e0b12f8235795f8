import { meetingChangeBody } from "@/lib/door/contract";
import { personRoute } from "@/lib/door/handle";
import { commandOrder } from "@/lib/door/order-command";
import { moveMeeting } from "@/lib/order/meeting";

/** The meeting that people are invited to now. */
export const POST = personRoute({ body: meetingChangeBody }, async (asking) =>
  commandOrder(asking, (order, by, ground) => moveMeeting(order, by, ground, asking.body)),
);
