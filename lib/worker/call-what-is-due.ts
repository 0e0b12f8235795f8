import { groundOf } from "@/lib/door/ground";
import { carryOutIfDue } from "@/lib/door/order-command";
import type { Order } from "@/lib/order/order";
import { callWhatIsDue } from "@/lib/order/periodic";
import { companyNow } from "@/lib/store/company";
import { complain } from "@/lib/store/complaint";
import { liveOrders } from "@/lib/store/order-reads";

/** Calls the regular checks whose period has come round (6.2), and hands pauses that last too long to the general manager (3). */
export async function callDue(): Promise<void> {
  const company = await companyNow();
  const now = new Date().toISOString();
  for (const order of await liveOrders()) {
    if (callWhatIsDue(order, groundOf(company, now)).length === 0) continue;
    await callFor(order).catch((error: unknown) => complain(`calling what is due for ${order.no}`, error));
  }
}

/** Keyed by the state it was seen in, so that it is called once. */
function callFor({ stream, seq }: Order): Promise<void> {
  return carryOutIfDue(stream, { key: `due:${seq}`, requested: { due: seq } }, callWhatIsDue);
}
