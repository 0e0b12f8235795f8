import { sha256Hex } from "@/lib/ledger/hash";
import type { Order } from "@/lib/order/order";
import { streamOf } from "./claims";
import { orderKind } from "./order-reads";
import { stateOf } from "./stream-kind";

/** The stream of a new order: derived from its key (`<person>:<uuid>`), so that a retry of the registration is the same order. */
export function streamOfNewOrder(key: string): string {
  return `order-${sha256Hex(`countersign.order.1\n${key}`).slice(0, 32)}`;
}

/** The order with this number as it is now, or null. Who may see it is the caller's question. */
export async function orderByNo(no: string): Promise<Order | null> {
  const stream = await streamOf(no);
  const order = stream && (await stateOf(orderKind, stream));
  return order && order.no === no ? order : null;
}

/** The order of a stream as it is now, or null. */
export async function orderOf(stream: string): Promise<Order | null> {
  return stateOf(orderKind, stream);
}
