import { substituteBody } from "@/lib/door/contract";
import { personRoute } from "@/lib/door/handle";
import { commandOrder } from "@/lib/door/order-command";
import { substitute } from "@/lib/order/meeting";

/** In the place of whoever asks. */
export const POST = personRoute({ body: substituteBody }, async (asking) =>
  commandOrder(asking, (order, by, ground) => substitute(order, by, ground, asking.body)),
);
