import { dropBody } from "@/lib/door/contract";
import { personRoute } from "@/lib/door/handle";
import { commandOrder } from "@/lib/door/order-command";
import { drop } from "@/lib/order/openings";

export const POST = personRoute({ body: dropBody }, async (asking) =>
  commandOrder(asking, (order, by) => drop(order, by, { documentId: asking.params.id ?? "", ...asking.body })),
);
