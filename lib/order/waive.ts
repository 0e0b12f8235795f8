import { isCompleted, latestOf, slotsInTurn } from "./document";
import type { Circumstances, OrderEvent } from "./events";
import type { GateId } from "./exception-events";
import { closureGates, isWaivable, slotOfGate } from "./gates";
import type { Ground } from "./ground";
import { mustBeLive } from "./live";
import type { Mark } from "./mark";
import { openWhatIsDue } from "./openings";
import type { Order } from "./order";
import type { Actor } from "./people";
import { Refusal } from "./refusal";
import { type Unfolding, unfold } from "./unfolding";

export type Waiving = { gate: GateId; reason: string; mark: Mark; circumstances: Circumstances };

/**
 * Waives a condition for closing (8.1), which is the general manager's signature with a reason. A countersignature so waived is struck.
 * Refuses anyone else, the three that cannot be waived, and a condition that is met or waived already.
 */
export function waive(order: Order, by: Actor, ground: Ground, { gate, reason, mark, circumstances }: Waiving): OrderEvent[] {
  mustBeLive(order);
  if (by.department !== "management") throw new Refusal("generalManagerDecides");
  if (order.stage !== "execution") throw new Refusal("notInExecution");
  if (!isWaivable(gate)) throw new Refusal("cannotBeWaived");
  const present = closureGates(order).find((one) => one.id === gate);
  if (!present || present.met || present.waived) throw new Refusal("nothingToWaive");
  const unfolding = unfold(order, { kind: "person", person: by }, ground.now);
  unfolding.say({ type: "waived", v: 1, gate, reason, mark, circumstances });
  strikeWaived(unfolding);
  openWhatIsDue(unfolding);
  return unfolding.events;
}

/** Strikes the countersignatures of the closure request whose condition the general manager has waived. */
export function strikeWaived(unfolding: Unfolding): void {
  const request = latestOf(unfolding.order, "closureRequest");
  const version = request?.versions.at(-1);
  if (!request || !version || version.state !== "signing" || isCompleted(request)) return;
  for (const { gate, reason, by } of unfolding.order.waivers) {
    const slotId = slotOfGate(gate);
    if (slotId && slotsInTurn(version).some((slot) => slot.id === slotId)) {
      unfolding.say({ type: "struck", v: 1, documentId: request.id, version: version.version, slotId, reason, by });
    }
  }
}
