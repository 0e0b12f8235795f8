import { answerBody } from "@/lib/door/contract";
import { personRoute } from "@/lib/door/handle";
import { commandOrder } from "@/lib/door/order-command";
import { answer } from "@/lib/order/questions";

export const POST = personRoute({ body: answerBody }, async (asking) =>
  commandOrder(asking, (order, by, ground) => answer(order, by, ground, { questionId: asking.params.question ?? "", ...asking.body })),
);
