import { dueAfter } from "@/lib/calendar/working-days";
import { openChange } from "./change";
import { isAccepted } from "./closing-conditions";
import { isAllDelivered, isInspected } from "./delivery";
import { currentVersion, documentsOf, isCompleted, latestOf } from "./document";
import { documentIdOf } from "./document-id";
import type { Due } from "./events";
import type { FormId } from "./facts";
import { mayAskToClose } from "./gates";
import type { Ground } from "./ground";
import type { Order } from "./order";
import type { Department, ReviewingDepartment } from "./people";
import type { Unfolding } from "./unfolding";

type Opening = { form: FormId; department: Department; round: number; subject?: string; due?: Due };

/** Opens a document: from now on it waits for its author. */
export function open(unfolding: Unfolding, { form, department, round, subject, due }: Opening): void {
  const documentId = documentIdOf(form, department, round);
  unfolding.say({ type: "documentOpened", v: 1, documentId, form, department, round, ...(subject && { subject }), ...(due && { due }) });
}

/** Opens the review reports of the order's round, each with its due date (3). */
export function openReports(unfolding: Unfolding, departments: readonly ReviewingDepartment[], { clock, reviewDays }: Ground): void {
  for (const department of departments) {
    const due = dueAfter(unfolding.order.at, reviewDays[unfolding.order.terms.urgency][department], clock);
    open(unfolding, { form: `${department}Report`, department, round: unfolding.order.round, due });
  }
}

/** Opens what has become due by itself: acceptance once everything is delivered and inspected (8.2c), the summaries once accepted (8.1), the closure request once every gate is met (8.2d). */
export function openWhatIsDue(unfolding: Unfolding): void {
  if (unfolding.order.stage !== "execution") return;
  if (awaitsAcceptance(unfolding.order)) open(unfolding, { form: "acceptance", department: "sales", round: nextRound(unfolding.order, "acceptance") });
  if (isAccepted(unfolding.order)) openSummaries(unfolding);
  if (mayAskToClose(unfolding.order) && !isOpen(unfolding.order, "closureRequest")) {
    open(unfolding, { form: "closureRequest", department: "sales", round: nextRound(unfolding.order, "closureRequest") });
  }
}

function awaitsAcceptance(order: Order): boolean {
  const deliveries = documentsOf(order, "deliveryReport");
  const settled = order.findings.every((one) => one.settledAt);
  const inspected = deliveries.every((one) => isCompleted(one) && isInspected(order, one));
  return deliveries.length > 0 && isAllDelivered(order) && inspected && settled && !openChange(order) && !isAccepted(order) && !isOpen(order, "acceptance");
}

function openSummaries(unfolding: Unfolding): void {
  const opened = new Set(documentsOf(unfolding.order, "executionSummary").map((one) => one.department));
  for (const department of unfolding.order.concerned) {
    if (!opened.has(department)) open(unfolding, { form: "executionSummary", department, round: 1 });
  }
}

/** Whether the latest document of a form waits for its completion. */
export function isOpen(order: Order, form: FormId): boolean {
  const latest = latestOf(order, form);
  return latest !== undefined && !isCompleted(latest);
}

/** The count that the next document of a form gets. */
export function nextRound(order: Order, form: FormId): number {
  return Math.max(0, ...order.documents.filter((one) => one.form === form).map((one) => one.round)) + 1;
}

/** The closure request is being countersigned (8.2e-h). */
export function isClosing(order: Order): boolean {
  const request = latestOf(order, "closureRequest");
  return request !== undefined && currentVersion(request)?.state === "signing";
}
