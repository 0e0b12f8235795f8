import type { OrderEvent } from "./events";
import { mustBeLive } from "./live";
import { withoutMeeting } from "./meeting-off";
import type { Order } from "./order";
import type { Actor } from "./people";
import { Refusal } from "./refusal";

/** Ends an order before its execution, by sales with a reason. Afterwards its terms bind both sides: only a change request that cancels, signed by the customer, ends it (7.1). */
export function cancel(order: Order, by: Actor, { reason }: { reason: string }): OrderEvent[] {
  mustBeLive(order);
  if (by.department !== "sales") throw new Refusal("notYourDepartment", { department: "sales" });
  if (order.begunAt) throw new Refusal("cancelNeedsCustomer");
  return [...withoutMeeting(order, reason), { type: "cancelled", v: 1, reason }];
}
