import { isHeld, openChange } from "./change";
import { isAllDelivered, outstandingAfter } from "./delivery";
import { completedFacts, currentVersion, documentsOf, isCompleted, latestOf } from "./document";
import type { DeliveryFacts, MinutesFacts, NoticeFacts } from "./facts";
import type { Order, OrderDocument } from "./order";
import { reviewingDepartments } from "./people";
import { Refusal } from "./refusal";
import type { Submission } from "./submit";

/** A condition for closing (8.1). `missing` names what is not there yet: findings, departments, documents. */
export type Gate = {
  id: "delivered" | "inspected" | "accepted" | "findingsSettled" | "noChangeOpen" | "summaries";
  clause: string;
  met: boolean;
  missing: string[];
};

/** The board of gates before a closure request (8.1), in policy order. */
export function closureGates(order: Order): Gate[] {
  return [
    gate("delivered", "8.2a", isAllDelivered(order) ? [] : outstandingAfter(order).map((line) => `${line.line}`)),
    gate(
      "inspected",
      "8.2b",
      uninspected(order).map((one) => one.id),
    ),
    gate("accepted", "8.2c", isAccepted(order) ? [] : ["acceptance"]),
    gate(
      "findingsSettled",
      "6.3",
      order.findings.filter((one) => !one.settledAt).map((one) => one.id),
    ),
    gate("noChangeOpen", "7.3", openChange(order) ? [openChange(order)?.id ?? ""] : []),
    gate("summaries", "8.1", missingSummaries(order)),
  ];
}

export function mayClose(order: Order): boolean {
  return order.stage === "execution" && closureGates(order).every((one) => one.met);
}

/** Deliveries whose goods nobody has found acceptable or unacceptable yet (8.2b). */
function uninspected(order: Order): OrderDocument[] {
  const inspected = new Set(
    documentsOf(order, "inspectionReport")
      .filter(isCompleted)
      .map((one) => one.round),
  );
  return documentsOf(order, "deliveryReport").filter((one) => !inspected.has(one.round));
}

export function isAccepted(order: Order): boolean {
  return completedFacts(latestOf(order, "acceptance"), "acceptance")?.accepted === true;
}

export function missingSummaries(order: Order): string[] {
  const written = new Set(
    documentsOf(order, "executionSummary")
      .filter(isCompleted)
      .map((one) => one.department),
  );
  return order.concerned.filter((department) => !written.has(department));
}

/** Refuses a submission that the order's state does not allow yet, saying what is missing. */
export function mayBeWritten(order: Order, document: OrderDocument, { facts }: Pick<Submission, "facts">): void {
  if (document.form === "minutes") checkMinutes(order, facts as MinutesFacts);
  if (document.form === "resultNotice") checkNotice(order, facts as NoticeFacts);
  if (document.form === "deliveryReport") checkDelivery(order, facts as DeliveryFacts);
  if (document.form === "closureRequest") checkClosure(order);
}

/** A passed meeting over a failed report needs the chair's reason (4.2d, 3). */
function checkMinutes(order: Order, { decision, reason }: MinutesFacts): void {
  const failed = failedReports(order);
  if (decision === "passed" && failed.length > 0 && !reason.trim()) throw new Refusal("overruleNeedsReason", { departments: failed.join(", ") });
}

/** The reviewing departments whose latest completed report failed (3). */
export function failedReports(order: Order): string[] {
  return reviewingDepartments.filter((department) => {
    const report = latestReport(order, department);
    return report !== undefined && currentVersion(report)?.outcome === "fail";
  });
}

function latestReport(order: Order, department: string): OrderDocument | undefined {
  return order.documents.filter((one) => one.form === `${department}Report` && isCompleted(one)).sort((a, b) => b.round - a.round)[0];
}

/** The customer is told what the meeting decided, not something else (5.1). */
function checkNotice(order: Order, { outcome }: NoticeFacts): void {
  const decided = completedFacts(latestOf(order, "minutes"), "minutes")?.decision === "passed" ? "pass" : "fail";
  if (outcome !== decided) throw new Refusal("noticeDiffersFromMinutes");
}

function checkDelivery(order: Order, { delivered }: DeliveryFacts): void {
  if (isHeld(order)) throw new Refusal("executionHeld");
  const outstanding = new Map(outstandingAfter(order).map((line) => [line.line, line.outstanding]));
  const over = delivered.find((one) => one.quantity > (outstanding.get(one.line) ?? 0));
  if (over) throw new Refusal("deliversTooMuch", { line: over.line, outstanding: outstanding.get(over.line) ?? 0 });
}

function checkClosure(order: Order): void {
  const unmet = closureGates(order).find((one) => !one.met);
  if (unmet) throw new Refusal(`gate.${unmet.id}`, { missing: unmet.missing.join(", ") });
}

function gate(id: Gate["id"], clause: string, missing: string[]): Gate {
  return { id, clause, met: missing.length === 0, missing };
}
