import { dueAfter } from "@/lib/calendar/working-days";
import { openChange } from "./change";
import { isAllDelivered, isInspectedAcceptable } from "./delivery";
import { completedFacts, currentVersion, documentIdOf, documentNamed, documentsOf, isCompleted, latestOf } from "./document";
import type { Due, OrderEvent } from "./events";
import type { FormId } from "./facts";
import { isAccepted, mayAskToClose } from "./gates";
import type { Ground } from "./ground";
import { mustBeLive } from "./live";
import type { Order } from "./order";
import type { Actor, Department, ReviewingDepartment } from "./people";
import { Refusal } from "./refusal";
import { type Unfolding, unfold } from "./unfolding";

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
  const inspected = deliveries.every((one) => isCompleted(one) && (isInspectedAcceptable(order, one) || isReplaced(order, one.round)));
  return deliveries.length > 0 && isAllDelivered(order) && inspected && settled && !openChange(order) && !isAccepted(order) && !isOpen(order, "acceptance");
}

/** Unacceptable goods do not stand in the way once later deliveries have made them good. */
function isReplaced(order: Order, round: number): boolean {
  const inspection = documentsOf(order, "inspectionReport").find((one) => one.round === round);
  return completedFacts(inspection, "inspectionReport")?.acceptable === false;
}

function openSummaries(unfolding: Unfolding): void {
  const opened = new Set(documentsOf(unfolding.order, "executionSummary").map((one) => one.department));
  for (const department of unfolding.order.concerned) {
    if (!opened.has(department)) open(unfolding, { form: "executionSummary", department, round: 1 });
  }
}

function isOpen(order: Order, form: FormId): boolean {
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

/** Gives up a document that was begun and is not completed: the change the customer no longer wants, the delivery that did not leave. Frees the place for another. */
export function drop(order: Order, by: Actor, { documentId, reason }: { documentId: string; reason: string }): OrderEvent[] {
  mustBeLive(order);
  const document = documentNamed(order, documentId);
  if (!(document.form in begunBy)) throw new Refusal("cannotBeDropped");
  if (by.department !== document.department) throw new Refusal("notYourDepartment", { department: document.department });
  if (document.dropped) throw new Refusal("documentDropped");
  if (isCompleted(document)) throw new Refusal("completedAlready");
  return [{ type: "dropped", v: 1, documentId, reason, by }];
}

/** The forms that a department begins by itself while an order is executed: checks (6.2), changes (7.1), deliveries (8.2a). */
export const begunBy = { executionCheck: "sales", changeRequest: "sales", deliveryReport: "production" } as const satisfies Partial<Record<FormId, Department>>;
export type BegunForm = keyof typeof begunBy;

/** Begins a document during execution. Refuses a second of the kind while one is open, a change while the order is being closed, a delivery with nothing outstanding. */
export function begin(order: Order, by: Actor, ground: Ground, { form }: { form: BegunForm }): OrderEvent[] {
  mustBeLive(order);
  if (by.department !== begunBy[form]) throw new Refusal("notYourDepartment", { department: begunBy[form] });
  if (order.stage !== "execution") throw new Refusal("notInExecution");
  if (isOpen(order, form) || (form === "changeRequest" && openChange(order))) throw new Refusal("openAlready");
  if (isClosing(order)) throw new Refusal("closureUnderWay");
  if (form === "deliveryReport" && isAllDelivered(order)) throw new Refusal("nothingOutstanding");
  const unfolding = unfold(order, { kind: "person", person: by }, ground.now);
  open(unfolding, { form, department: begunBy[form], round: nextRound(order, form) });
  return unfolding.events;
}
