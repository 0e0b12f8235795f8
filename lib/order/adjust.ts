import type { OrderEvent } from "./events";
import { mustBeLive } from "./live";
import type { Order } from "./order";
import type { Actor } from "./people";
import { Refusal } from "./refusal";

/** Says how a department has adjusted its plan to changed terms (7.3). */
export function adjustPlan(order: Order, by: Actor, { round, text }: { round: number; text: string }): OrderEvent[] {
  mustBeLive(order);
  const adjustment = order.adjustments.find((one) => one.round === round && one.department === by.department);
  if (!adjustment) throw new Refusal("noPlanToAdjust");
  if (adjustment.done) throw new Refusal("adjustedAlready");
  return [{ type: "planAdjusted", v: 1, round, department: adjustment.department, text }];
}
