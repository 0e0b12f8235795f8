import { Refusal } from "@/lib/order/refusal";
import type { Action } from "./action";
import { type Commands, commands, type Mutant } from "./commands";
import { Road } from "./road";

/** What is tried on a road: an action, or something that comes of it. */
type Try = Action | ((road: Road) => boolean);

/** A rule of the policy: on this road the first is allowed, or comes true, and the second is refused, or does not. `mutant` switches the rule off. */
export type ClauseRule = { clause: string; rule: string; mutant: string; road: (road: Road) => Road; met: Try; refused: Try };

/** Whether a rule is met once and refuses once, with these commands. A mutant has to get along the road itself. */
export function holds({ road, met, refused }: ClauseRule, mutant: Mutant = {}): boolean {
  const to: Commands = { ...commands, ...mutant };
  return comesTrue(road(Road.registered(to)), met) && !comesTrue(road(Road.registered(to)), refused);
}

function comesTrue(road: Road, what: Try): boolean {
  if (typeof what !== "function") return road.allows(what);
  try {
    return what(road);
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}
