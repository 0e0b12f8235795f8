import { scopeBody } from "@/lib/door/contract";
import { personRoute } from "@/lib/door/handle";
import { commandOrder } from "@/lib/door/order-command";
import { scopeReview } from "@/lib/order/re-review";

export const POST = personRoute({ body: scopeBody }, async (asking) =>
  commandOrder(asking, (order, by, ground) => scopeReview(order, by, ground, { about: asking.params.review ?? "", ...asking.body })),
);
