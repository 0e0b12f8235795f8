import { openChange } from "./change";
import { currentVersion, documentsOf } from "./document";
import { documentIdOf } from "./document-id";
import { hasEnded } from "./live";
import { isClosing } from "./openings";
import type { Order } from "./order";

/** How sales may end an order: alone before its execution, afterwards by a change request that the customer signs, also while it is reviewed again (7.1); not while a change is open, or the closure is signed. */
export function endingOf(order: Order): "cancel" | "changeRequest" | "none" {
  if (hasEnded(order)) return "none";
  if (!order.begunAt) return "cancel";
  return openChange(order) || isClosing(order) ? "none" : "changeRequest";
}

/** Whether sales may refuse a change that waits for a meeting, whose minutes nobody has submitted yet (7.2). */
export function mayRefuseChange(order: Order): boolean {
  const waiting = order.changes.find((one) => one.state === "meeting");
  const minutes = waiting && documentsOf(order, "minutes").find((one) => one.subject === documentIdOf("changeReview", "sales", waiting.round));
  return order.stage === "execution" && minutes !== undefined && !currentVersion(minutes);
}
