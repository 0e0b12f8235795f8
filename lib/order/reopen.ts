import type { OrderEvent } from "./events";
import type { Ground } from "./ground";
import { openWhatIsDue } from "./openings";
import type { Order } from "./order";
import type { Actor } from "./people";
import { Refusal } from "./refusal";
import { unfold } from "./unfolding";

/** Opens a closed order again (8.1): the general manager, with a reason. It closes by another closure request. */
export function reopen(order: Order, by: Actor, ground: Ground, { reason }: { reason: string }): OrderEvent[] {
  if (by.department !== "management") throw new Refusal("generalManagerDecides");
  if (order.stage !== "closed") throw new Refusal("notClosed");
  const unfolding = unfold(order, { kind: "person", person: by }, ground.now);
  unfolding.say({ type: "reopened", v: 1, reason });
  openWhatIsDue(unfolding);
  return unfolding.events;
}
