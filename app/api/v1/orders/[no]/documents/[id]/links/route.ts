import { personRoute } from "@/lib/door/handle";
import { commandOrder } from "@/lib/door/order-command";
import { sendLinkAgain } from "@/lib/order/customer-link";

/** Sends the customer a new link to what waits for him; the links before it stop working. */
export const POST = personRoute({}, async (asking) => commandOrder(asking, (order, by) => sendLinkAgain(order, by, { documentId: asking.params.id ?? "" })));
