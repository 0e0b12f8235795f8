import { whyBody } from "@/lib/door/contract";
import { personRoute } from "@/lib/door/handle";
import { commandOrder } from "@/lib/door/order-command";
import { reopen } from "@/lib/order/reopen";

export const POST = personRoute({ body: whyBody }, async (asking) => commandOrder(asking, (order, by, ground) => reopen(order, by, ground, asking.body)));
