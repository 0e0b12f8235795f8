import { adjustmentBody } from "@/lib/door/contract";
import { personRoute } from "@/lib/door/handle";
import { commandOrder } from "@/lib/door/order-command";
import { adjustPlan } from "@/lib/order/adjust";

export const POST = personRoute({ body: adjustmentBody }, async (asking) =>
  commandOrder(asking, (order, by, ground) => adjustPlan(order, by, ground, asking.body)),
);
