import { documentNamed } from "@/lib/order/document";
import { filesOfOrder } from "@/lib/order/event-files";
import { nextSteps } from "@/lib/order/next-steps";
import type { Order, Stage } from "@/lib/order/order";
import { standsStill } from "@/lib/order/pauses";
import { unsealed } from "@/lib/order/seal";
import type { Task } from "@/lib/order/tasks";
import { collection } from "./collection";
import { type ReadDocument, readDocumentOf, readFields } from "./read-document";
import { tokensOf } from "./search-tokens";
import { dutyKeysOf, taskKeysOf } from "./task-keys";

/** Raised whenever what a read document holds, or how `evolve` makes it, changes: older ones are then made again. */
export const orderShape = 12;

/** An order's read document: its state, and beside it what lists and desks ask by. */
export type OrderRow = ReadDocument & {
  no: string;
  stage: Stage;
  customer: string;
  orderDate: string;
  deliveryDate: string;
  registeredAt: string;
  /** Whether it was handed on to the departments (2.3). */
  handedOn: boolean;
  /** `person:<id>`, `department:<name>`, `head:<department>` of everything that waits for somebody. */
  taskKeys: string[];
  /** Earliest due day of an open task whose clock runs, empty when none has one. */
  nextDue: string;
  tokens: string[];
  customerTokens: string[];
  /** Hashes of attachments referred to, and of sealed files. */
  files: string[];
  sealed: string[];
  /** `document:version` completed and not sealed yet. */
  unsealed: string[];
};

const text = { type: String, required: true };
const maybe = { type: String, default: "" };
const texts = { type: [String], required: true };

export const orderRows = collection<OrderRow>(
  "orders",
  {
    ...readFields,
    no: text,
    stage: text,
    customer: maybe,
    orderDate: maybe,
    deliveryDate: maybe,
    registeredAt: text,
    handedOn: { type: Boolean, required: true },
    taskKeys: texts,
    nextDue: maybe,
    tokens: texts,
    customerTokens: texts,
    files: texts,
    sealed: texts,
    unsealed: texts,
  },
  [
    { fields: { no: 1 } },
    { fields: { shape: 1 } },
    { fields: { stage: 1, at: -1 } },
    { fields: { at: -1 } },
    { fields: { customer: 1 } },
    { fields: { deliveryDate: 1 } },
    { fields: { taskKeys: 1 } },
    { fields: { tokens: 1 } },
    { fields: { customerTokens: 1 } },
    { fields: { files: 1 } },
    { fields: { sealed: 1 } },
    { fields: { unsealed: 1 } },
  ],
);

/** The read document of an order: a pure function of its state. */
export function orderRowOf(order: Order): OrderRow {
  const { terms, documents } = order;
  const { tasks, duties, works } = nextSteps(order);
  const versions = documents.flatMap((document) => document.versions);
  return {
    ...readDocumentOf(order, orderShape),
    no: order.no,
    stage: order.stage,
    customer: terms.customer.name,
    orderDate: terms.orderDate,
    deliveryDate: terms.deliveryDate,
    registeredAt: order.registeredAt,
    handedOn: order.round > 0,
    taskKeys: distinct([...tasks.flatMap(taskKeysOf), ...duties.flatMap(dutyKeysOf), ...works.map(({ department }) => `department:${department}`)]),
    nextDue: nextDueOf(order, tasks),
    tokens: tokensOf(searchedText(order)),
    customerTokens: tokensOf(terms.customer.name),
    files: filesOfOrder(order),
    sealed: versions.flatMap((version) => (version.file ? [version.file.sha256] : [])),
    unsealed: unsealed(order).map(({ document, version }) => `${document.id}:${version.version}`),
  };
}

/** While a clock stands still, nobody can say by which day. */
function nextDueOf(order: Order, tasks: Task[]): string {
  const running = tasks.filter((task) => !standsStill(order, documentNamed(order, task.documentId)));
  return running.flatMap((task) => (task.due ? [task.due.day] : [])).sort()[0] ?? "";
}

function searchedText({ no, terms, owner }: Order): string {
  const { customer, lines, demands } = terms;
  const own = terms.customerOrderNo ?? "";
  const products = lines.map((line) => `${line.product} ${line.specification}`);
  return [no, own, customer.name, customer.contact, owner.name, owner.latinName, ...products, demands].join("\n");
}

function distinct(all: string[]): string[] {
  return [...new Set(all)];
}
