import mongoose from "mongoose";
import { readingExtent } from "@/lib/order/access";
import type { OrderEvent } from "@/lib/order/events";
import { evolve } from "@/lib/order/evolve";
import { endedStages } from "@/lib/order/live";
import type { Order } from "@/lib/order/order";
import type { Department } from "@/lib/order/people";
import { type OrderRow, orderRowOf, orderRows, orderShape } from "./order-rows";
import { keepInAnyCase, keepNewest, loadState, storedRow } from "./read-document";
import type { StreamKind } from "./stream-kind";

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

/** Read documents that stand for none of these streams, by their ids. */
export async function strangersTo(streams: ReadonlySet<string>): Promise<string[]> {
  const model = await orderRows();
  return (await model.distinct("_id", {})).filter((stream) => !streams.has(stream));
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
