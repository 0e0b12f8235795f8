import { may } from "@/lib/order/access";
import type { OrderEvent } from "@/lib/order/events";
import type { Order } from "@/lib/order/order";
import type { By, Person } from "@/lib/order/people";
import { entriesOf } from "@/lib/store/entries";
import type { PersonAsking } from "./asking";
import type { HistoryLine } from "./contract/history";
import { orderFor } from "./order-for";

/** What happened to an order, oldest first. */
export async function historyView({ person, params }: Pick<PersonAsking, "person" | "params">): Promise<{ lines: HistoryLine[] }> {
  const order = await orderFor(person, params.no);
  const entries = await entriesOf<OrderEvent>(order.stream);
  const hidden = hiddenFrom(person, order);
  return {
    lines: entries.flatMap(({ seq, at, body }) =>
      body ? body.events.map((event) => ({ seq, at, by: withoutMail(body.by), ...lineOf(event, hidden(event)), ...excusedIn(order, event) })) : [],
    ),
  };
}

/** What is told of no commercial document to who may not read prices: a counter-proposal, and what a signatory remarked. */
function hiddenFrom(person: Person, order: Order): (event: OrderEvent) => string[] {
  if (may(person, "readPrices", order)) return () => [];
  const commercial = new Set(
    order.documents.flatMap(({ id, versions }) => versions.flatMap(({ version, commercial: hides }) => (hides ? [`${id}:${version}`] : []))),
  );
  return (event) => ("documentId" in event && "version" in event && commercial.has(`${event.documentId}:${event.version}`) ? ["proposal", "remark"] : []);
}

/** The plain values of an event that may be told: reasons, rounds, departments, outcomes. */
const told = [
  "reason",
  "proposal",
  "round",
  "department",
  "outcome",
  "onTime",
  "meaning",
  "reservation",
  "remark",
  "text",
  "findingId",
  "deadline",
  "form",
  "completion",
  "done",
  "slotId",
  "place",
  "gate",
];

function lineOf(event: OrderEvent, hidden: string[]): Omit<HistoryLine, "seq" | "at" | "by"> {
  const values = Object.fromEntries(
    Object.entries(event).filter(([name, value]) => told.includes(name) && !hidden.includes(name) && ["string", "number", "boolean"].includes(typeof value)),
  );
  return { type: event.type, ...("documentId" in event && { documentId: event.documentId }), ...("version" in event && { version: event.version }), values };
}

/** Whose place was struck. */
function excusedIn(order: Order, event: OrderEvent): Pick<HistoryLine, "whose"> {
  if (event.type !== "struck") return {};
  const version = order.documents.find((one) => one.id === event.documentId)?.versions.find((one) => one.version === event.version);
  const slot = version?.slots.find((one) => one.id === event.slotId);
  return slot ? { whose: slot.for } : {};
}

function withoutMail(by: By): By {
  return by.kind === "customer" ? { ...by, customer: { ...by.customer, mail: "" } } : by;
}
