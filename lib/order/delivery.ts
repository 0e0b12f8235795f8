import { completedFacts, currentVersion, documentsOf, isCompleted } from "./document";
import type { Order, OrderDocument } from "./order";

/** One order line's delivery: quantities in the line's unit. */
export type LineDelivery = { line: number; ordered: number; delivered: number; outstanding: number };

/** What has been delivered per line of the terms in force (8.2a). Goods that the inspection or the customer did not accept count as not delivered. */
export function deliveriesOf(order: Order): LineDelivery[] {
  const counted = countedDeliveries(order);
  return order.terms.lines.map(({ line, quantity }) => {
    const delivered = sum(counted.flatMap((one) => completedFacts(one, "deliveryReport")?.delivered ?? []).filter((one) => one.line === line));
    return { line, ordered: quantity, delivered, outstanding: rounded(quantity - delivered) };
  });
}

/** Completed deliveries whose goods nobody has rejected. */
export function countedDeliveries(order: Order): OrderDocument[] {
  return documentsOf(order, "deliveryReport").filter((one) => isCompleted(one) && !isRejected(order, one));
}

/** Deliveries that an acceptance is about: those that count, were made before it was asked for, and that no earlier acceptance covers (8.2c). */
export function deliveriesToAccept(order: Order, acceptance: OrderDocument): OrderDocument[] {
  const accepted = documentsOf(order, "acceptance").filter((one) => completedFacts(one, "acceptance")?.accepted);
  const covered = Math.max(0, ...accepted.map((one) => currentVersion(one)?.submittedSeq ?? 0));
  const asked = acceptance.versions.at(-1)?.submittedSeq ?? 0;
  return countedDeliveries(order).filter(({ openedSeq }) => openedSeq >= covered && openedSeq < asked);
}

/** The lines of which something is still to be delivered. */
export function outstandingLines(order: Order): LineDelivery[] {
  return deliveriesOf(order).filter((one) => one.outstanding > 0);
}

/** Whether nothing of any line is still to be delivered (8.2a). */
export function isAllDelivered(order: Order): boolean {
  return outstandingLines(order).length === 0;
}

/** Whether somebody has found a delivery's goods acceptable or not (8.2b). */
export function isInspected(order: Order, { round }: OrderDocument): boolean {
  return inspectionOf(order, round) !== undefined;
}

/** Its goods were found not acceptable, or the customer did not accept them. */
function isRejected(order: Order, { id, round }: OrderDocument): boolean {
  return inspectionOf(order, round)?.acceptable === false || order.unaccepted?.includes(id) === true;
}

function inspectionOf(order: Order, round: number) {
  const inspection = documentsOf(order, "inspectionReport").find((one) => one.round === round);
  return completedFacts(inspection, "inspectionReport");
}

function sum(delivered: { quantity: number }[]): number {
  return rounded(delivered.reduce((total, one) => total + one.quantity, 0));
}

/** Quantities have up to three decimals; adding them as floating point must not leave dust. */
function rounded(quantity: number): number {
  return Math.round(quantity * 1000) / 1000;
}
