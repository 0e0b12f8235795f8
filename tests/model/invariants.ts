import type { OrderEvent } from "@/lib/order/events";
import type { FactsOf } from "@/lib/order/facts";
import type { Order, OrderDocument, Version } from "@/lib/order/order";

const reviewing = ["technical", "production", "quality", "purchasing", "finance"];
const departments = ["sales", ...reviewing];
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
  const minutes = meetings.at(-1);
  return minutes !== undefined && isOverruled(minutes);
}

/** The minutes pass with a reason, and the chair, whose reason it is, has signed them. */
function isOverruled(minutes: OrderDocument): boolean {
  const version = done(minutes);
  const facts = version?.facts as FactsOf["minutes"] | undefined;
  const chair = version?.slots.some((slot) => slot.state === "signed" && slot.by && "id" in slot.by && slot.by.id === facts?.chair);
  return facts?.decision === "passed" && facts.reason !== "" && chair === true;
}

function isProperlyClosed(order: Order): boolean {
  if (order.waivers.some(({ gate, by }) => neverWaived.includes(gate) || by.department !== "management")) return false;
  const isWaived = (gate: string, missing: string[]) =>
    missing.length === 0 || order.waivers.some((one) => one.gate === gate && !one.lapsed && missing.every((what) => one.missing?.includes(what)));
  const request = completed(order, "closureRequest").at(-1);
  const unsigned = (slot: string) => (request?.slots.find((one) => one.id === slot)?.state === "signed" ? [] : [slot]);
  const summaries = new Set<string>(order.documents.filter((one) => one.form === "executionSummary" && done(one)).map((one) => one.department));
  return (
    isDelivered(order) &&
    (completed(order, "acceptance").at(-1)?.facts as FactsOf["acceptance"] | undefined)?.accepted === true &&
    isWaived(
      "findingsSettled",
      order.findings.filter((one) => !one.settledAt).map(({ id }) => id),
    ) &&
    isWaived("noChangeOpen", unsettledChanges(order)) &&
    isWaived(
      "summaries",
      departments.filter((one) => !summaries.has(one)),
    ) &&
    isWaived("sealed", unsealed(order)) &&
    isWaived("materialsArrived", [...unsigned("purchasing"), ...contractsUnderWay(order)]) &&
    isWaived("paid", unsigned("finance")) &&
    isWaived("technicalSummary", unsigned("technical")) &&
    unsigned("management").length === 0
  );
}

function unsettledChanges(order: Order): string[] {
  const states = new Map<number, string>(order.changes.map(({ round, state }) => [round, state]));
  return order.documents.flatMap(({ form, dropped, round, id }) =>
    form === "changeRequest" && !dropped && !["passed", "refused"].includes(states.get(round) ?? "") ? [id] : [],
  );
}

/** The request that closes the order is sealed after the closing. */
function unsealed(order: Order): string[] {
  return order.documents.flatMap((one) => (one.form === "closureRequest" ? [] : one.versions.flatMap(({ state }) => (state === "completed" ? [one.id] : []))));
}

function contractsUnderWay(order: Order): string[] {
  const arrived = new Map(order.log.flatMap(({ contract }) => (contract ? [[contract.no, contract.arrived] as const] : [])));
  return [...arrived].flatMap(([no, here]) => (here ? [] : [`contract:${no}`]));
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
  return Boolean(agreed && review && done(review) && (done(review)?.outcome === "pass" || (meeting && isOverruled(meeting))));
}
