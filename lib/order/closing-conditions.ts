import { openChange } from "./change";
import { countedDeliveries, isInspected, outstandingLines } from "./delivery";
import { contractsNotArrived } from "./department-log";
import { completedFacts, currentVersion, documentsOf, isCompleted, latestOf } from "./document";
import type { GateId } from "./exception-events";
import type { FormId } from "./facts";
import type { Order, OrderDocument } from "./order";
import { unsealed } from "./seal";

/** Gates that a countersignature of the closure request meets (8.2e-g), with its slot. */
const slots: Partial<Record<GateId, string>> = { materialsArrived: "purchasing", paid: "finance", technicalSummary: "technical" };

/** The slot of the closure request that meets a gate; undefined where no countersignature does. */
export function slotOfGate(gate: GateId): string | undefined {
  return slots[gate];
}

type Condition = { id: GateId; clause: string; missing: (order: Order) => string[]; evidence: (order: Order) => string[] };

/** What closing asks for (8.1, 8.2), in policy order: what of each an order misses, and the documents that show what it has. */
export const conditions: Condition[] = [
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
    evidence: (order) => idsOf(documentsOf(order, "inspectionReport").filter((one) => completedFacts(one, "inspectionReport")?.acceptable)),
  },
  {
    id: "accepted",
    clause: "8.2c",
    missing: (order) => (isAccepted(order) ? [] : ["acceptance"]),
    evidence: (order) => idsOf(documentsOf(order, "acceptance").filter((one) => completedFacts(one, "acceptance")?.accepted)),
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

/** Deliveries whose goods nobody has inspected yet; `delivery` while there are none that count (8.2b). */
function missingInspections(order: Order): string[] {
  const uninspected = documentsOf(order, "deliveryReport").filter((one) => !isInspected(order, one));
  if (uninspected.length > 0) return idsOf(uninspected);
  return countedDeliveries(order).length > 0 ? [] : ["delivery"];
}

/** The customer has accepted, and nothing was delivered since (8.2c). */
export function isAccepted(order: Order): boolean {
  const acceptance = latestOf(order, "acceptance");
  if (completedFacts(acceptance, "acceptance")?.accepted !== true) return false;
  const asked = (acceptance && currentVersion(acceptance)?.submittedSeq) ?? 0;
  return documentsOf(order, "deliveryReport").every((one) => one.openedSeq < asked);
}

/** Departments that took part and whose summary is not completed yet (8.1). */
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

function idsOf(documents: OrderDocument[]): string[] {
  return documents.map(({ id }) => id);
}

function completedIds(order: Order, form: FormId): string[] {
  return idsOf(documentsOf(order, form).filter(isCompleted));
}
