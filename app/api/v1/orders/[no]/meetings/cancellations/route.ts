import { whyBody } from "@/lib/door/contract";
import { personRoute } from "@/lib/door/handle";
import { commandOrder } from "@/lib/door/order-command";
import { callOffMeeting } from "@/lib/order/meeting";

/** The meeting that people are invited to now. */
export const POST = personRoute({ body: whyBody }, async (asking) => commandOrder(asking, (order, by) => callOffMeeting(order, by, asking.body)));
