import { reasonBody } from "@/lib/door/contract";
import { personRoute } from "@/lib/door/handle";
import { commandOrder } from "@/lib/door/order-command";
import { withdraw } from "@/lib/order/return";

export const POST = personRoute({ body: reasonBody }, async (asking) =>
  commandOrder(asking, (order, by) => withdraw(order, by, { documentId: asking.params.id ?? "", ...asking.body })),
);
