import type { OrderEvent } from "./events";
import type { Ground } from "./ground";
import { openWhatIsDue } from "./openings";
import type { Order } from "./order";
import type { Actor } from "./people";
import { passes, Refusal } from "./refusal";
import { unfold } from "./unfolding";

type Opener = Pick<Actor, "department">;

/** Whether somebody may open an order again. */
export function mayReopen(order: Order, by: Opener): boolean {
  return passes(() => mustBeReopenable(order, by));
}

/** Opens a closed order again (8.1): the general manager, with a reason. It closes by another closure request. */
export function reopen(order: Order, by: Actor, ground: Ground, { reason }: { reason: string }): OrderEvent[] {
  mustBeReopenable(order, by);
  const unfolding = unfold(order, { kind: "person", person: by }, ground.now);
  unfolding.say({ type: "reopened", v: 1, reason });
  openWhatIsDue(unfolding);
  return unfolding.events;
}

function mustBeReopenable({ stage }: Order, { department }: Opener): void {
  if (department !== "management") throw new Refusal("generalManagerDecides");
  if (stage !== "closed") throw new Refusal("notClosed");
}
