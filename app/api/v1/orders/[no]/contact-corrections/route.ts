import { contactBody } from "@/lib/door/contract/contact";
import { personRoute } from "@/lib/door/handle";
import { commandOrder } from "@/lib/door/order-command";
import { correctContact } from "@/lib/order/contact";

export const POST = personRoute({ body: contactBody }, async (asking) => commandOrder(asking, (order, by) => correctContact(order, by, asking.body)));
