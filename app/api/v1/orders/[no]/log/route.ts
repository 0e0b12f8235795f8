import { trackBody } from "@/lib/door/contract";
import { personRoute } from "@/lib/door/handle";
import { commandOrder } from "@/lib/door/order-command";
import { track } from "@/lib/order/track";
import { holdAttachments } from "@/lib/store/attachments";

export const POST = personRoute({ body: trackBody }, async (asking) => {
  await holdAttachments(asking.body.files, new Date().toISOString());
  return commandOrder(asking, (order, by) => track(order, by, asking.body));
});
