import { currentVersion, latestCompleted } from "./document";
import type { OrderEvent } from "./events";
import type { OpenFollowUp } from "./exceptions";
import type { FollowUp } from "./facts";
import { mustBeLive } from "./live";
import type { Order } from "./order";
import type { Actor } from "./people";
import { Refusal } from "./refusal";
import type { Unfolding } from "./unfolding";

/** A report that failed obliges somebody to follow it up (3). */
export function openFollowUp(unfolding: Unfolding, { text, department, owner, date }: FollowUp, from: string): void {
  const followUpId = `U${unfolding.order.followUps.length + 1}`;
  unfolding.say({ type: "followUpOpened", v: 1, followUpId, text, department, owner, deadline: date, from });
}

/** Follow-ups that the next meeting hears of: those still open, and those closed since the last one met (3, 4.2b). */
export function followUpsToHear(order: Order): OpenFollowUp[] {
  const minutes = latestCompleted(order, "minutes");
  const met = minutes && currentVersion(minutes)?.completedAt;
  return order.followUps.filter(({ closed }) => !closed || !met || closed.at > met);
}

/** Closes a follow-up with what came of it: its owner, or somebody of the owner's department in his place. */
export function closeFollowUp(order: Order, by: Actor, { followUpId, text }: { followUpId: string; text: string }): OrderEvent[] {
  mustBeLive(order);
  const followUp = order.followUps.find((one) => one.id === followUpId);
  if (!followUp) throw new Refusal("noSuchFollowUp");
  if (followUp.closed) throw new Refusal("closedAlready");
  if (by.id !== followUp.owner && by.department !== followUp.department) throw new Refusal("notYourDepartment", { department: followUp.department });
  return [{ type: "followUpClosed", v: 1, followUpId, text }];
}
