import { trackBody } from "@/lib/door/contract";
import { personRoute } from "@/lib/door/handle";
import { holdFiles } from "@/lib/door/hold-files";
import { commandOrder } from "@/lib/door/order-command";
import { orderFor } from "@/lib/door/order-for";
import { track } from "@/lib/order/track";

export const POST = personRoute({ body: trackBody }, async (asking) => {
  const files = asking.body.files.map((sha256) => ({ sha256 }));
  const order = await orderFor(asking.person, asking.params.no);
  await holdFiles(files, { person: asking.person, order }, new Date().toISOString());
  return commandOrder(asking, (order, by) => track(order, by, asking.body));
});
