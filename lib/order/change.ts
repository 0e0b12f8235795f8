import { currentVersion, documentsOf, isCompleted, latestOf } from "./document";
import type { ChangeReviewFacts } from "./facts";
import type { Order, OrderDocument } from "./order";

/** The change request that is still open: being written, waiting for the customer, or under review (7). One at a time. */
export function openChange(order: Order): OrderDocument | undefined {
  const request = latestOf(order, "changeRequest");
  if (!request) return undefined;
  if (!isCompleted(request)) return request;
  return order.changes.find((one) => one.round === request.round)?.state === "agreed" ? request : undefined;
}

/** Execution waits for a change under review, because sales said so (7.2). */
export function isHeld(order: Order): boolean {
  const request = openChange(order);
  const review = documentsOf(order, "changeReview").find((one) => one.round === request?.round);
  const facts = review && (currentVersion(review)?.facts as ChangeReviewFacts | undefined);
  return request !== undefined && facts?.hold === true;
}
