import type { OrderEvent } from "@/lib/order/events";
import type { FactsOf } from "@/lib/order/facts";
import type { Order, OrderDocument, Version } from "@/lib/order/order";

const reviewing = ["technical", "production", "quality", "purchasing", "finance"];
const neverWaived = ["delivered", "inspected", "accepted"];

/** What must hold of every order after every command, read off its documents without any of the product's rules. Null, or what is broken. */
export function brokenInvariant(order: Order, events: OrderEvent[]): string | null {
  if (order.stage === "execution" && !isProperlyReviewed(order)) return "in execution, though a failed report is not overruled with a reason";
  if (order.stage === "closed" && !isProperlyClosed(order)) return "closed over an open gate";
  const changed = events.find((event) => event.type === "termsChanged");
  if (changed && !isProperlyChanged(order, changed.round)) return "terms changed without the customer's signature and a passed review";
  return null;
}

const done = (document: OrderDocument): Version | undefined => {
  const last = document.versions.at(-1);
  return last && (last.state === "completed" || last.state === "sealed") ? last : undefined;
};

const completed = (order: Order, form: string): Version[] =>
  order.documents.flatMap((one) => (one.form === form && !one.dropped ? [done(one)].filter((version) => version !== undefined) : []));

function isProperlyReviewed(order: Order): boolean {
  const failed = reviewing.filter((department) => completed(order, `${department}Report`).at(-1)?.outcome !== "pass");
  if (failed.length === 0) return true;
  const meetings = order.documents.filter((one) => one.form === "minutes" && !one.subject && done(one));
  const facts = meetings.at(-1)?.versions.at(-1)?.facts as FactsOf["minutes"] | undefined;
  return facts?.decision === "passed" && facts.reason !== "";
}

function isProperlyClosed(order: Order): boolean {
  const waived = new Set<string>(order.waivers.map(({ gate }) => gate));
  if (neverWaived.some((gate) => waived.has(gate))) return false;
  const request = completed(order, "closureRequest").at(-1);
  const signed = (slot: string) => request?.slots.find((one) => one.id === slot)?.state === "signed";
  const summaries = new Set(order.documents.filter((one) => one.form === "executionSummary" && done(one)).map((one) => one.department));
  return (
    isDelivered(order) &&
    (completed(order, "acceptance").at(-1)?.facts as FactsOf["acceptance"] | undefined)?.accepted === true &&
    (waived.has("findingsSettled") || order.findings.every((one) => one.settledAt)) &&
    (waived.has("noChangeOpen") || order.changes.every((one) => one.state === "passed" || one.state === "refused")) &&
    (waived.has("summaries") || summaries.size === 6) &&
    (waived.has("materialsArrived") || signed("purchasing")) &&
    (waived.has("paid") || signed("finance")) &&
    (waived.has("technicalSummary") || signed("technical")) &&
    signed("management")
  );
}

/** Whether the customer was last asked about a delivery by an acceptance that he did not accept, and never accepted it. */
function isTurnedDown(order: Order, delivery: OrderDocument): boolean {
  const asked = order.documents.filter((one) => one.form === "acceptance" && delivery.openedSeq < (one.versions.at(-1)?.submittedSeq ?? 0));
  const said = asked.map((one) => (one.versions.at(-1)?.voided?.how === "declined" ? "fail" : done(one)?.outcome));
  return said.find((one) => one !== undefined) === "fail";
}

/** Every line delivered in goods that an inspection found acceptable, and that the customer did not turn down. */
function isDelivered(order: Order): boolean {
  const acceptable = order.documents.filter((one) => one.form === "inspectionReport" && done(one)?.outcome === "pass").map((one) => one.round);
  const goods = order.documents
    .filter((one) => one.form === "deliveryReport" && acceptable.includes(one.round) && !isTurnedDown(order, one))
    .flatMap((one) => (done(one)?.facts as FactsOf["deliveryReport"] | undefined)?.delivered ?? []);
  return order.terms.lines.every(({ line, quantity }) => goods.filter((one) => one.line === line).reduce((sum, one) => sum + one.quantity, 0) >= quantity);
}

function isProperlyChanged(order: Order, round: number): boolean {
  const of = (form: string) => order.documents.find((one) => one.form === form && one.round === round);
  const request = of("changeRequest");
  const agreed = request && done(request)?.slots.some((slot) => "customer" in slot.for && slot.state === "signed");
  const review = of("changeReview");
  const meeting = order.documents.find((one) => one.form === "minutes" && one.subject === review?.id && !one.dropped);
  const overruled = meeting && (done(meeting)?.facts as FactsOf["minutes"] | undefined)?.decision === "passed";
  return Boolean(agreed && review && done(review) && (done(review)?.outcome === "pass" || overruled));
}
