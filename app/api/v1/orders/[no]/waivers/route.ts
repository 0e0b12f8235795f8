import { waiverBody } from "@/lib/door/contract";
import { personRoute } from "@/lib/door/handle";
import { commandOrder } from "@/lib/door/order-command";
import { circumstancesOf } from "@/lib/door/signature";
import { waive } from "@/lib/order/waive";

export const POST = personRoute({ body: waiverBody }, async (asking) => {
  const circumstances = await circumstancesOf(asking);
  const { gate, reason, missing, seen, mark } = asking.body;
  return commandOrder(asking, (order, by, ground) => waive(order, by, ground, { gate, reason, missing, seen, mark, circumstances }));
});
