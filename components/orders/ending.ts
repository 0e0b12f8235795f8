import { openChange } from "@/lib/order/change";
import { currentVersion, documentsOf } from "@/lib/order/document";
import { hasEnded } from "@/lib/order/live";
import type { Order } from "@/lib/order/order";

/** How sales may end an order: alone before its execution, afterwards by a change request that the customer signs (7.1); not while a change is open, or a review goes on. */
export function endingOf(order: Order): "cancel" | "changeRequest" | "none" {
  if (hasEnded(order)) return "none";
  if (!order.begunAt) return "cancel";
  return order.stage === "execution" && !openChange(order) ? "changeRequest" : "none";
}

/** Whether sales may refuse a change that waits for a meeting, whose minutes nobody has submitted yet (7.2). */
export function mayRefuseChange(order: Order): boolean {
  const waiting = order.changes.find((one) => one.state === "meeting");
  const minutes = waiting && documentsOf(order, "minutes").find((one) => one.subject === `changeReview.sales.${waiting.round}`);
  return order.stage === "execution" && minutes !== undefined && !currentVersion(minutes);
}
