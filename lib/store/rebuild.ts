import type { Order } from "@/lib/order/order";
import { mendClaim } from "./claims";
import { allStreams, storedEntries } from "./entries";
import { rebuilt } from "./kind-of";
import { strangersTo } from "./order-reads";
import { orderRows } from "./order-rows";
import { oweMissing } from "./outbox";

export type Rebuilt = { streams: number; letters: number; strangers: number };

/**
 * Makes every read document and claim again from the entries, and the outbox rows that are missing; those that are there stay as they
 * are, so nothing is sent twice. Read documents of streams that have no entry are taken away.
 */
export async function rebuildAll(): Promise<Rebuilt> {
  const streams = await allStreams();
  let letters = 0;
  for (const stream of streams) {
    const state = await rebuilt(stream);
    if (state && "no" in state) await mendClaim((state as Order).no, stream, state.at);
    for await (const entry of storedEntries(stream)) letters += await oweMissing([entry]);
  }
  const orders = await orderRows();
  const strangers = await strangersTo(new Set(streams));
  for (const stream of strangers) await orders.deleteOne({ _id: stream });
  return { streams: streams.length, letters, strangers: strangers.length };
}
