import { currentVersion, documentsOf, isCompleted, latestOf } from "./document";
import { documentIdOf } from "./document-id";
import type { OrderEvent } from "./events";
import type { ChangeReviewFacts } from "./facts";
import { mustBeInStage } from "./live";
import { withoutMeeting } from "./meeting-off";
import type { Order, OrderDocument } from "./order";
import type { Actor } from "./people";
import { passes, Refusal } from "./refusal";

/** The change request that is still open: being written, waiting for the customer, under review, or before a meeting (7). One at a time. */
export function openChange(order: Order): OrderDocument | undefined {
  const request = latestOf(order, "changeRequest");
  if (!request) return undefined;
  if (!isCompleted(request)) return request;
  const state = order.changes.find((one) => one.round === request.round)?.state;
  return state === "agreed" || state === "meeting" ? request : undefined;
}

/** Execution waits for a change under review, because sales said so (7.2). */
export function isHeld(order: Order): boolean {
  const request = openChange(order);
  const review = documentsOf(order, "changeReview").find((one) => one.round === request?.round);
  const facts = review && (currentVersion(review)?.facts as ChangeReviewFacts | undefined);
  return request !== undefined && facts?.hold === true;
}

/** Whether sales may refuse a change that waits for a meeting. */
export function mayRefuseChange(order: Order): boolean {
  return passes(() => refusable(order));
}

/** Sales refuses a change of which a section failed, instead of a meeting (7.2): the minutes that wait to be written are given up. */
export function refuseChange(order: Order, by: Actor, { reason }: { reason: string }): OrderEvent[] {
  if (by.department !== "sales") throw new Refusal("notYourDepartment", { department: "sales" });
  const { round, minutes } = refusable(order);
  return [...withoutMeeting(order, reason), { type: "dropped", v: 1, documentId: minutes.id, reason, by }, { type: "changeRefused", v: 1, round, reason }];
}

/** The change that waits for a meeting, with its minutes; refuses where there is none, and once somebody has submitted them. */
function refusable(order: Order): { round: number; minutes: OrderDocument } {
  mustBeInStage(order, { form: "changeReview" });
  const change = order.changes.find((one) => one.state === "meeting");
  const minutes = documentsOf(order, "minutes").find((one) => one.subject === documentIdOf("changeReview", "sales", change?.round ?? 0));
  if (!change || !minutes) throw new Refusal("noChangeBeforeMeeting");
  if (currentVersion(minutes)) throw new Refusal("meetingUnderWay");
  return { round: change.round, minutes };
}
