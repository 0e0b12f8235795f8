import { confirmationBody } from "@/lib/door/contract";
import { personRoute } from "@/lib/door/handle";
import { commandOrder } from "@/lib/door/order-command";
import { recordConfirmation } from "@/lib/order/notice";

export const POST = personRoute({ body: confirmationBody }, async (asking) =>
  commandOrder(asking, (order, by) => recordConfirmation(order, by, { documentId: asking.params.id ?? "", ...asking.body })),
);
