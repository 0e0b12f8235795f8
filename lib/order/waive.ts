import { slotOfGate } from "./closing-conditions";
import { isCompleted, latestOf, slotsInTurn } from "./document";
import type { Circumstances, OrderEvent } from "./events";
import type { GateId, SeenWaiver } from "./exception-events";
import { closureGates, isWaivable } from "./gates";
import type { Ground } from "./ground";
import { mustBeLive } from "./live";
import type { Mark } from "./mark";
import { openWhatIsDue } from "./openings";
import type { Order } from "./order";
import type { Actor } from "./people";
import { passes, Refusal } from "./refusal";
import { type Unfolding, unfold } from "./unfolding";

export type Waiving = { gate: GateId; reason: string; missing: string[]; seen: SeenWaiver; mark: Mark; circumstances: Circumstances };

type Waiver = Pick<Actor, "department">;

/** Whether somebody may waive conditions of an order, those that can be waived. */
export function mayWaive(order: Order, by: Waiver): boolean {
  return passes(() => mustBeWaiver(order, by));
}

/**
 * Waives what a condition for closing misses now (8.1), which is the general manager's signature with a reason. A countersignature so
 * waived is struck. Refuses anyone else, the three that cannot be waived, a condition that is met or waived already, and one that misses
 * something else than he was shown.
 */
export function waive(order: Order, by: Actor, ground: Ground, waiving: Waiving): OrderEvent[] {
  const { gate, missing } = waiving;
  mustBeWaiver(order, by);
  if (!isWaivable(gate)) throw new Refusal("cannotBeWaived");
  const present = closureGates(order).find((one) => one.id === gate);
  if (!present || present.met || present.waived) throw new Refusal("nothingToWaive");
  if ([...missing].sort().join() !== [...present.missing].sort().join()) throw new Refusal("changedSinceShown");
  const unfolding = unfold(order, { kind: "person", person: by }, ground.now);
  unfolding.say({ type: "waived", v: 1, ...waiving });
  strikeWaived(unfolding);
  openWhatIsDue(unfolding);
  return unfolding.events;
}

function mustBeWaiver(order: Order, { department }: Waiver): void {
  mustBeLive(order);
  if (department !== "management") throw new Refusal("generalManagerDecides");
  if (order.stage !== "execution") throw new Refusal("notInExecution");
}

/** Strikes the countersignatures of the closure request whose condition the general manager has waived. */
export function strikeWaived(unfolding: Unfolding): void {
  const request = latestOf(unfolding.order, "closureRequest");
  const version = request?.versions.at(-1);
  if (!request || !version || version.state !== "signing" || isCompleted(request)) return;
  for (const { id, waived } of closureGates(unfolding.order)) {
    const slotId = slotOfGate(id);
    if (waived && slotId && slotsInTurn(version).some((slot) => slot.id === slotId)) {
      unfolding.say({ type: "struck", v: 1, documentId: request.id, version: version.version, slotId, reason: waived.reason, by: waived.by });
    }
  }
}
