import { whyBody } from "@/lib/door/contract";
import { personRoute } from "@/lib/door/handle";
import { commandOrder } from "@/lib/door/order-command";
import { cancel } from "@/lib/order/cancel";

export const POST = personRoute({ body: whyBody }, async (asking) => commandOrder(asking, (order, by) => cancel(order, by, asking.body)));
