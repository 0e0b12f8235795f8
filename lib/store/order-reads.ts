import mongoose from "mongoose";
import { readingExtent } from "@/lib/order/access";
import { documentNamed } from "@/lib/order/document";
import { type Duty, dutiesOf } from "@/lib/order/duties";
import { filesOfOrder } from "@/lib/order/event-files";
import type { OrderEvent } from "@/lib/order/events";
import { evolve } from "@/lib/order/evolve";
import { endedStages } from "@/lib/order/live";
import type { Order, Stage } from "@/lib/order/order";
import { standsStill } from "@/lib/order/pauses";
import type { Department, Person } from "@/lib/order/people";
import { unsealed } from "@/lib/order/seal";
import { type Task, tasksOf } from "@/lib/order/tasks";
import { underWay } from "@/lib/order/under-way";
import { collection } from "./collection";
import { keepInAnyCase, keepNewest, loadState, type ReadDocument, readDocumentOf, readFields, storedRow } from "./read-document";
import { tokensOf } from "./search-tokens";
import type { StreamKind } from "./stream-kind";

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
  const tasks = tasksOf(order);
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
    taskKeys: distinct([
      ...tasks.flatMap(taskKeysOf),
      ...dutiesOf(order).flatMap(dutyKeysOf),
      ...underWay(order).map(({ department }) => `department:${department}`),
    ]),
    nextDue: nextDueOf(order, tasks),
    tokens: tokensOf(searchedText(order)),
    customerTokens: tokensOf(terms.customer.name),
    files: filesOfOrder(order),
    sealed: versions.flatMap((version) => (version.file ? [version.file.sha256] : [])),
    unsealed: unsealed(order).map(({ document, version }) => `${document.id}:${version.version}`),
  };
}

/** Streams of orders. */
export const orderKind: StreamKind<Order, OrderEvent> = {
  evolve,
  passesOverDisposed: false,
  load: async (stream) => loadState<Order, OrderRow>(await orderRows(), stream, orderShape),
  keep: async (order) => keepNewest(await orderRows(), orderRowOf(order)),
  mend: async (order) => keepInAnyCase(await orderRows(), orderRowOf(order)),
  stored: async (stream) => storedRow(await orderRows(), stream),
  made: orderRowOf,
};

/** At which seq the read documents of these streams are; those of another release's shape are left out. */
export async function orderSeqs(streams: string[]): Promise<Map<string, number>> {
  const model = await orderRows();
  const rows = await model.find({ _id: mongoose.trusted({ $in: streams }), shape: orderShape }, { seq: 1 }).lean<Pick<OrderRow, "_id" | "seq">[]>();
  return new Map(rows.map((row) => [row._id, row.seq]));
}

/** Streams whose read documents an earlier release made, at most so many. */
export async function ordersOfOldShape(most: number): Promise<string[]> {
  const model = await orderRows();
  const rows = await model
    .find({ shape: mongoose.trusted({ $lt: orderShape }) }, { _id: 1 })
    .limit(most)
    .lean<Pick<OrderRow, "_id">[]>();
  return rows.map((row) => row._id);
}

/** Streams of orders that have a completed version without its sealed file. */
export async function streamsToSeal(): Promise<string[]> {
  const model = await orderRows();
  const rows = await model.find({ unsealed: mongoose.trusted({ $gt: "" }) }, { _id: 1 }).lean<Pick<OrderRow, "_id">[]>();
  return rows.map((row) => row._id);
}

/** Orders whose life has not ended and that the departments have. */
export async function liveOrders(): Promise<Order[]> {
  const model = await orderRows();
  const rows = await model.find({ handedOn: true, stage: mongoose.trusted({ $nin: endedStages }) }, { state: 1 }).lean<Pick<OrderRow, "state">[]>();
  return rows.map((row) => JSON.parse(row.state) as Order);
}

/** The keys under which a person's open tasks are found. */
export function taskKeysFor(person: Pick<Person, "id" | "department" | "head">): string[] {
  return [`person:${person.id}`, `department:${person.department}`, ...(person.head ? [`head:${person.department}`] : [])];
}

/** The orders that a person may read, as a filter (one table decides: lib/order/access.ts). Null when there are none. */
export function readableBy(person: { department: Department }): Record<string, unknown> | null {
  switch (readingExtent(person)) {
    case "all":
      return {};
    case "takingPart":
      return { handedOn: true };
    case "closed":
      return { stage: mongoose.trusted({ $in: endedStages }) };
    case "none":
      return null;
  }
}

function taskKeysOf({ for: whom }: Pick<Task, "for">): string[] {
  if ("person" in whom) return [`person:${whom.person}`];
  if ("headOf" in whom) return [`head:${whom.headOf}`];
  return "departments" in whom ? whom.departments.map((department) => `department:${department}`) : [];
}

/** A stand-in finds a duty too, whether or not it has come to him yet. */
function dutyKeysOf(duty: Duty): string[] {
  return [...taskKeysOf(duty), ...(duty.standIn ? [`department:${duty.standIn}`] : [])];
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
