import { whyBody } from "@/lib/door/contract";
import { personRoute } from "@/lib/door/handle";
import { commandOrder } from "@/lib/door/order-command";
import { endPause } from "@/lib/order/questions";

export const POST = personRoute({ body: whyBody }, async (asking) =>
  commandOrder(asking, (order, by, ground) => endPause(order, by, ground, { questionId: asking.params.question ?? "", ...asking.body })),
);
