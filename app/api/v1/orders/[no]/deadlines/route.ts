import { whyBody } from "@/lib/door/contract";
import { personRoute } from "@/lib/door/handle";
import { commandOrder } from "@/lib/door/order-command";
import { moveDeadlines } from "@/lib/order/deadlines";

export const POST = personRoute({ body: whyBody }, async (asking) =>
  commandOrder(asking, (order, by, ground) => moveDeadlines(order, by, ground, asking.body)),
);
