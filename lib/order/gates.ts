import { conditions, slotOfGate } from "./closing-conditions";
import type { GateId } from "./exception-events";
import type { Waiver } from "./exceptions";
import type { Order } from "./order";
import { Refusal } from "./refusal";

/**
 * A condition for closing (8.1). `missing` names what is not there yet: lines, documents, findings, departments;
 * `evidence` the documents that show what is.
 */
export type Gate = { id: GateId; clause: string; met: boolean; missing: string[]; evidence: string[]; waivable: boolean; waived?: Waiver };

/** Delivery, inspection and acceptance are what the order is about: nobody waives them (8.1). */
const never: readonly GateId[] = ["delivered", "inspected", "accepted"];

export function isWaivable(gate: GateId): boolean {
  return !never.includes(gate);
}

/** The board of gates (8.1, 8.2), in policy order, computed from evidence; what the general manager has waived says so. */
export function closureGates(order: Order): Gate[] {
  return conditions.map(({ id, clause, missing, evidence }) => {
    const left = missing(order);
    const waived = order.waivers.findLast((one) => one.gate === id && covers(one, left));
    return { id, clause, met: left.length === 0, missing: left, evidence: evidence(order), waivable: isWaivable(id), ...(waived && { waived }) };
  });
}

/** A waiver covers what was missing when it was signed, and nothing that came up since. */
function covers({ missing, lapsed }: Waiver, left: string[]): boolean {
  return !lapsed && (missing === undefined || left.every((one) => missing.includes(one)));
}

/** Gates that must be met, or waived, before sales may ask to close; the countersignatures come after. */
function gatesBefore(order: Order): Gate[] {
  return closureGates(order).filter(({ id }) => !slotOfGate(id));
}

/** Whether the order is in execution and every gate before the countersignatures is met or waived (8.1). */
export function mayAskToClose(order: Order): boolean {
  return order.stage === "execution" && gatesBefore(order).every((one) => one.met || one.waived);
}

/** Refuses to ask for the closure while a gate is neither met nor waived, and says what is missing (8.1). */
export function mustMeetGates(order: Order): void {
  refuseUnmet(gatesBefore(order));
}

/** Refuses to approve the closure while any gate is neither met nor waived, the countersigned ones too (8.2h). */
export function mustMeetEveryGate(order: Order): void {
  refuseUnmet(closureGates(order));
}

function refuseUnmet(gates: Gate[]): void {
  const unmet = gates.find((one) => !one.met && !one.waived);
  if (unmet) throw new Refusal(`gate.${unmet.id}`, { missing: unmet.missing });
}
