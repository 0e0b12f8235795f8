import { whyBody } from "@/lib/door/contract";
import { personRoute } from "@/lib/door/handle";
import { commandOrder } from "@/lib/door/order-command";
import { drop } from "@/lib/order/begin";

export const POST = personRoute({ body: whyBody }, async (asking) =>
  commandOrder(asking, (order, by) => drop(order, by, { documentId: asking.params.id ?? "", ...asking.body })),
);
