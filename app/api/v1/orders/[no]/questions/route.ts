import { questionBody } from "@/lib/door/contract";
import { personRoute } from "@/lib/door/handle";
import { commandOrder } from "@/lib/door/order-command";
import { ask } from "@/lib/order/questions";

export const POST = personRoute({ body: questionBody }, async (asking) => commandOrder(asking, (order, by) => ask(order, by, asking.body)));
