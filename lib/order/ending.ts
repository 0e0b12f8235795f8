import { openChange } from "./change";
import { hasEnded } from "./live";
import { isClosing } from "./openings";
import type { Order } from "./order";

/** How sales may end an order: alone before its execution, afterwards by a change request that the customer signs, also while it is reviewed again (7.1); not while a change is open, or the closure is signed. */
export function endingOf(order: Order): "cancel" | "changeRequest" | "none" {
  if (hasEnded(order)) return "none";
  if (!order.begunAt) return "cancel";
  return openChange(order) || isClosing(order) ? "none" : "changeRequest";
}
