import { beginBody } from "@/lib/door/contract";
import { personRoute } from "@/lib/door/handle";
import { commandOrder } from "@/lib/door/order-command";
import { orderFor } from "@/lib/door/order-for";
import { begin } from "@/lib/order/begin";
import { documentsOf } from "@/lib/order/document";

export const POST = personRoute({ body: beginBody }, async (asking) => {
  const done = await commandOrder(asking, (order, by, ground) => begin(order, by, ground, asking.body));
  const begun = documentsOf(await orderFor(asking.person, done.no), asking.body.form).find((one) => one.openedSeq === done.seq);
  return { ...done, documentId: begun?.id };
});
