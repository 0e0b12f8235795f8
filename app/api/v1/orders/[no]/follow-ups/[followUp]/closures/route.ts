import { answerBody } from "@/lib/door/contract";
import { personRoute } from "@/lib/door/handle";
import { commandOrder } from "@/lib/door/order-command";
import { closeFollowUp } from "@/lib/order/follow-ups";

export const POST = personRoute({ body: answerBody }, async (asking) =>
  commandOrder(asking, (order, by) => closeFollowUp(order, by, { followUpId: asking.params.followUp ?? "", ...asking.body })),
);
