import { reReviewBody } from "@/lib/door/contract";
import { personRoute } from "@/lib/door/handle";
import { commandOrder } from "@/lib/door/order-command";
import { raiseReview } from "@/lib/order/re-review";

export const POST = personRoute({ body: reReviewBody }, async (asking) => commandOrder(asking, (order, by) => raiseReview(order, by, asking.body)));
