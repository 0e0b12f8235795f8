import { objectionBody } from "@/lib/door/contract";
import { personRoute } from "@/lib/door/handle";
import { commandOrder } from "@/lib/door/order-command";
import { object } from "@/lib/order/re-review";

export const POST = personRoute({ body: objectionBody }, async (asking) => commandOrder(asking, (order, by) => object(order, by, asking.body)));
