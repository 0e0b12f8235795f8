import { completedFacts, documentsOf, isCompleted } from "./document";
import type { Order, OrderDocument } from "./order";

/** One order line's delivery: quantities in the line's unit. */
export type LineDelivery = { line: number; ordered: number; delivered: number; outstanding: number };

/** What has been delivered per line of the terms in force (8.2a). Goods that the inspection or the customer did not accept count as not delivered. */
export function deliveriesOf(order: Order): LineDelivery[] {
  const counted = documentsOf(order, "deliveryReport").filter((one) => isCompleted(one) && !isRejected(order, one.round));
  return order.terms.lines.map(({ line, quantity }) => {
    const delivered = sum(counted.flatMap((one) => completedFacts(one, "deliveryReport")?.delivered ?? []).filter((one) => one.line === line));
    return { line, ordered: quantity, delivered, outstanding: rounded(quantity - delivered) };
  });
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

function isRejected(order: Order, round: number): boolean {
  return inspectionOf(order, round)?.acceptable === false;
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
