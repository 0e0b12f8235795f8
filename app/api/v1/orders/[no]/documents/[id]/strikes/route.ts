import { strikeBody } from "@/lib/door/contract";
import { personRoute } from "@/lib/door/handle";
import { commandOrder } from "@/lib/door/order-command";
import { strike } from "@/lib/order/return";

export const POST = personRoute({ body: strikeBody }, async (asking) =>
  commandOrder(asking, (order, by, ground) => strike(order, by, ground, { documentId: asking.params.id ?? "", ...asking.body })),
);
