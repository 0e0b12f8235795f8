import { whyBody } from "@/lib/door/contract";
import { personRoute } from "@/lib/door/handle";
import { commandOrder } from "@/lib/door/order-command";
import { refuseChange } from "@/lib/order/change";

export const POST = personRoute({ body: whyBody }, async (asking) => commandOrder(asking, (order, by) => refuseChange(order, by, asking.body)));
