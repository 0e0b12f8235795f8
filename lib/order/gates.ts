import { openChange } from "./change";
import { countedDeliveries, isInspected, outstandingLines } from "./delivery";
import { contractsNotArrived } from "./department-log";
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
    missing: missingInspections,
    evidence: (order) =>
      documentsOf(order, "inspectionReport")
        .filter((one) => completedFacts(one, "inspectionReport")?.acceptable)
        .map(({ id }) => id),
  },
  {
    id: "accepted",
    clause: "8.2c",
    missing: (order) => (isAccepted(order) ? [] : ["acceptance"]),
    evidence: (order) =>
      documentsOf(order, "acceptance")
        .filter((one) => completedFacts(one, "acceptance")?.accepted)
        .map(({ id }) => id),
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
  { ...countersigned("materialsArrived", "8.2e", "purchasing"), missing: missingMaterials },
  countersigned("paid", "8.2f", "finance"),
  countersigned("technicalSummary", "8.2g", "technical"),
];

/** A condition that a department's countersignature of the closure request meets. */
function countersigned(id: GateId, clause: string, slotId: string): Condition {
  return { id, clause, missing: (order) => unsigned(order, slotId), evidence: (order) => idOf(countersignedRequest(order, slotId)) };
}

function countersignedRequest(order: Order, slotId: string): OrderDocument | undefined {
  const latest = latestOf(order, "closureRequest");
  return latest && currentVersion(latest)?.slots.some((slot) => slot.id === slotId && slot.state === "signed") ? latest : undefined;
}

function unsigned(order: Order, slotId: string): string[] {
  return countersignedRequest(order, slotId) ? [] : [slotId];
}

const contract = "contract:";

/** The number of the contract that something missing is about, where it is about one. */
export function contractOf(missing: string): string | undefined {
  return missing.startsWith(contract) ? missing.slice(contract.length) : undefined;
}

/** Purchasing's countersignature, and `contract:<no>` of each contract that its log says has not arrived (8.2e). */
function missingMaterials(order: Order): string[] {
  return [...unsigned(order, "purchasing"), ...contractsNotArrived(order).map((no) => `${contract}${no}`)];
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

/** Deliveries whose goods nobody has inspected yet; `delivery` while there are none that count (8.2b). */
function missingInspections(order: Order): string[] {
  const uninspected = documentsOf(order, "deliveryReport").filter((one) => !isInspected(order, one));
  if (uninspected.length > 0) return uninspected.map(({ id }) => id);
  return countedDeliveries(order).length > 0 ? [] : ["delivery"];
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
