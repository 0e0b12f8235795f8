import mongoose, { type Model, type SortOrder } from "mongoose";
import type { Order, Stage } from "@/lib/order/order";
import type { Department } from "@/lib/order/people";
import type { Customer, Terms } from "@/lib/order/terms";
import { readableBy } from "./order-reads";
import { type OrderRow, orderRows } from "./order-rows";
import { soughtTokens } from "./search-tokens";

export const orderSorts = ["at", "no", "customer", "orderDate", "deliveryDate", "registeredAt", "nextDue"] as const;

export type OrderQuery = {
  stages?: Stage[];
  /** Beginnings of words, or any run of Chinese characters, of the customer's name. */
  customer?: string;
  /** Beginning of the order number, as written. */
  no?: string;
  /** Order dates (ISO), both included. */
  orderedFrom?: string;
  orderedTo?: string;
  /** Words anywhere: number, customer, product, specification, demands, owner. */
  text?: string;
  sort?: (typeof orderSorts)[number];
  descending?: boolean;
  /** From 1. */
  page?: number;
  /** 1-100. */
  size?: number;
};

export type OrderPage = { orders: Order[]; total: number; page: number; pages: number };

/** One page of the orders that a person may read and that answer to the query. */
export async function listOrders(person: { department: Department }, query: OrderQuery): Promise<OrderPage> {
  const readable = readableBy(person);
  if (!readable) return { orders: [], total: 0, page: 1, pages: 0 };
  const model = await orderRows();
  const filter = mongoose.trusted({ $and: [readable, ...conditionsOf(query)] });
  const total = await model.countDocuments(filter);
  const size = Math.min(Math.max(query.size ?? 20, 1), 100);
  const pages = Math.ceil(total / size);
  const page = Math.min(Math.max(query.page ?? 1, 1), Math.max(pages, 1));
  const orders = await ordersIn(model, filter, sortOf(query), (page - 1) * size, size);
  return { orders, total, page, pages };
}

/** How many of the orders that a person may read are in each stage. */
export async function stageCounts(person: { department: Department }): Promise<Partial<Record<Stage, number>>> {
  const readable = readableBy(person);
  if (!readable) return {};
  const model = await orderRows();
  const counts = await model.aggregate<{ _id: Stage; count: number }>([{ $match: readable }, { $group: { _id: "$stage", count: { $sum: 1 } } }]);
  return Object.fromEntries(counts.map(({ _id, count }) => [_id, count]));
}

/** The orders that refer to an attachment (SHA-256). Who may read them is the caller's question. */
export async function ordersWithFile(sha256: string): Promise<Order[]> {
  return ordersIn(await orderRows(), { files: sha256 }, { _id: 1 }, 0, 100);
}

export type KnownCustomer = { customer: Customer } & Pick<Terms, "currency" | "paymentTerms" | "paymentDays">;

/** Customers of earlier orders whose name answers to what was typed, each as the latest order has him. At most `limit`. */
export async function customersLike(typed: string, limit = 8): Promise<KnownCustomer[]> {
  const tokens = soughtTokens(typed);
  if (tokens.length === 0) return [];
  const model = await orderRows();
  const filter = mongoose.trusted({ $and: tokens.map((token) => startsWith("customerTokens", token)) });
  const orders = await ordersIn(model, filter, { registeredAt: -1 }, 0, 200);
  const byName = new Map<string, KnownCustomer>();
  for (const { terms } of orders) {
    const { customer, currency, paymentTerms, paymentDays } = terms;
    if (!byName.has(customer.name)) byName.set(customer.name, { customer, currency, paymentTerms, paymentDays });
  }
  return [...byName.values()].slice(0, limit);
}

/** Orders of a customer, by the beginnings of the words of his name, that a person may read; the latest 200. */
export async function ordersOfCustomer(person: { department: Department }, name: string): Promise<Order[]> {
  const readable = readableBy(person);
  const tokens = soughtTokens(name);
  if (!readable || tokens.length === 0) return [];
  const filter = mongoose.trusted({ $and: [readable, ...tokens.map((token) => startsWith("customerTokens", token))] });
  return ordersIn(await orderRows(), filter, { registeredAt: -1 }, 0, 200);
}

function conditionsOf({ stages, customer, no, text, orderedFrom, orderedTo }: OrderQuery): Record<string, unknown>[] {
  return [
    ...(stages && stages.length > 0 ? [{ stage: mongoose.trusted({ $in: stages.map(String) }) }] : []),
    ...soughtTokens(customer ?? "").map((token) => startsWith("customerTokens", token)),
    ...soughtTokens(text ?? "").map((token) => startsWith("tokens", token)),
    ...(orderedFrom ? [{ orderDate: mongoose.trusted({ $gte: orderedFrom }) }] : []),
    ...(orderedTo ? [{ orderDate: mongoose.trusted({ $lte: orderedTo }) }] : []),
    ...(no ? [{ no: mongoose.trusted({ $gte: no, $lt: `${no}\u{10ffff}` }) }] : []),
  ];
}

/** Orders of which one token begins so. */
function startsWith(field: "tokens" | "customerTokens", beginning: string): Record<string, unknown> {
  return { [field]: mongoose.trusted({ $elemMatch: mongoose.trusted({ $gte: beginning, $lt: `${beginning}\u{10ffff}` }) }) };
}

/** Ends with the stream, so that orders of one date do not change places from page to page. */
function sortOf({ sort = "at", descending = sort === "at" }: OrderQuery): Record<string, SortOrder> {
  return { [sort]: descending ? -1 : 1, _id: 1 };
}

async function ordersIn(model: Model<OrderRow>, filter: object, sort: Record<string, SortOrder>, skip: number, limit: number): Promise<Order[]> {
  const rows = await model.find(filter, { state: 1 }).sort(sort).skip(skip).limit(limit).lean<Pick<OrderRow, "state">[]>();
  return rows.map((row) => JSON.parse(row.state) as Order);
}
