import { openChange } from "./change";
import { isInspected, outstandingLines } from "./delivery";
import { completedFacts, currentVersion, documentsOf, isCompleted, latestOf } from "./document";
import type { GateId } from "./exception-events";
import type { Waiver } from "./exceptions";
import type { FormId } from "./facts";
import type { Order, OrderDocument } from "./order";
import { Refusal } from "./refusal";
import { unsealed } from "./seal";

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

/** Gates that a countersignature of the closure request meets (8.2e-g), with its slot. */
const slots: Partial<Record<GateId, string>> = { materialsArrived: "purchasing", paid: "finance", technicalSummary: "technical" };

export function slotOfGate(gate: GateId): string | undefined {
  return slots[gate];
}

type Condition = { id: GateId; clause: string; missing: (order: Order) => string[]; evidence: (order: Order) => string[] };

const conditions: Condition[] = [
  {
    id: "delivered",
    clause: "8.2a",
    missing: (order) => outstandingLines(order).map((line) => `${line.line}`),
    evidence: (order) => completedIds(order, "deliveryReport"),
  },
  {
    id: "inspected",
    clause: "8.2b",
    missing: (order) => uninspected(order).map((one) => one.id),
    evidence: (order) => completedIds(order, "inspectionReport"),
  },
  {
    id: "accepted",
    clause: "8.2c",
    missing: (order) => (isAccepted(order) ? [] : ["acceptance"]),
    evidence: (order) => completedIds(order, "acceptance"),
  },
  {
    id: "findingsSettled",
    clause: "6.3",
    missing: (order) => order.findings.filter((one) => !one.settledAt).map((one) => one.id),
    evidence: (order) => completedIds(order, "correctiveActionRequest"),
  },
  { id: "noChangeOpen", clause: "7.3", missing: (order) => idOf(openChange(order)), evidence: (order) => completedIds(order, "changeReview") },
  { id: "summaries", clause: "8.1", missing: missingSummaries, evidence: (order) => completedIds(order, "executionSummary") },
  { id: "sealed", clause: "8.1", missing: (order) => unsealed(order).map(({ document }) => document.id), evidence: () => [] },
  countersigned("materialsArrived", "8.2e", "purchasing"),
  countersigned("paid", "8.2f", "finance"),
  countersigned("technicalSummary", "8.2g", "technical"),
];

/** A condition that a department's countersignature of the closure request meets. */
function countersigned(id: GateId, clause: string, slotId: string): Condition {
  const request = (order: Order) => {
    const latest = latestOf(order, "closureRequest");
    return latest && currentVersion(latest)?.slots.some((slot) => slot.id === slotId && slot.state === "signed") ? latest : undefined;
  };
  return { id, clause, missing: (order) => (request(order) ? [] : [slotId]), evidence: (order) => idOf(request(order)) };
}

/** The board of gates (8.1, 8.2), in policy order, computed from evidence; what the general manager has waived says so. */
export function closureGates(order: Order): Gate[] {
  return conditions.map(({ id, clause, missing, evidence }) => {
    const left = missing(order);
    const waived = order.waivers.find((one) => one.gate === id);
    return { id, clause, met: left.length === 0, missing: left, evidence: evidence(order), waivable: isWaivable(id), ...(waived && { waived }) };
  });
}

/** Gates that must be met, or waived, before sales may ask to close; the countersignatures come after. */
function gatesBefore(order: Order): Gate[] {
  return closureGates(order).filter(({ id }) => !slotOfGate(id));
}

export function mayAskToClose(order: Order): boolean {
  return order.stage === "execution" && gatesBefore(order).every((one) => one.met || one.waived);
}

/** Refuses to close, or to ask for it, while a gate is neither met nor waived, and says what is missing (8.1). */
export function mustMeetGates(order: Order): void {
  const unmet = gatesBefore(order).find((one) => !one.met && !one.waived);
  if (unmet) throw new Refusal(`gate.${unmet.id}`, { missing: unmet.missing });
}

/** Deliveries whose goods nobody has found acceptable or unacceptable yet (8.2b). */
function uninspected(order: Order): OrderDocument[] {
  return documentsOf(order, "deliveryReport").filter((one) => !isInspected(order, one));
}

/** The customer has accepted, and nothing was delivered since (8.2c). */
export function isAccepted(order: Order): boolean {
  const acceptance = latestOf(order, "acceptance");
  if (completedFacts(acceptance, "acceptance")?.accepted !== true) return false;
  const asked = (acceptance && currentVersion(acceptance)?.submittedSeq) ?? 0;
  return documentsOf(order, "deliveryReport").every((one) => one.openedSeq < asked);
}

export function missingSummaries(order: Order): string[] {
  const written = new Set(
    documentsOf(order, "executionSummary")
      .filter(isCompleted)
      .map((one) => one.department),
  );
  return order.concerned.filter((department) => !written.has(department));
}

function idOf(document: OrderDocument | undefined): string[] {
  return document ? [document.id] : [];
}

function completedIds(order: Order, form: FormId): string[] {
  return documentsOf(order, form)
    .filter(isCompleted)
    .map((one) => one.id);
}
