import { companyStream } from "@/lib/company/company";
import { canonical } from "@/lib/ledger/canonical";
import type { Entry } from "@/lib/ledger/entry";
import { companyKind } from "./company";
import { entriesOf } from "./entries";
import { orderKind, orderSeqs, ordersOfOldShape } from "./order-reads";
import { type Evolved, replay, type StreamKind, stateOf } from "./stream-kind";

/** Brings the read documents of streams up to these of their entries, where they are behind. */
export async function catchUpTo(marks: { stream: string; seq: number }[]): Promise<void> {
  const seqs = await orderSeqs([...new Set(marks.map(({ stream }) => stream))]);
  const behind = marks.filter(({ stream, seq }) => (seqs.get(stream) ?? 0) < seq);
  for (const stream of new Set(behind.map((mark) => mark.stream))) await catchUp(stream);
}

/** Makes read documents that an earlier release made anew, at most so many at a time: lists read them as they are. */
export async function catchUpShapes(most: number): Promise<void> {
  for (const stream of await ordersOfOldShape(most)) await catchUp(stream);
}

function catchUp(stream: string): Promise<void> {
  return stream === companyStream ? keptUp(companyKind, stream) : keptUp(orderKind, stream);
}

/**
 * Makes a stream's read document again from its first entry, whatever stands there now; one that cannot be replayed stays. Answers the state.
 * Entries appended meanwhile are swept later, as always.
 */
export function rebuilt(stream: string): Promise<Evolved | null> {
  return stream === companyStream ? rebuiltBy(companyKind, stream) : rebuiltBy(orderKind, stream);
}

/** Whether a read document says what its entries say; `nothing` where there is none, `cannotBeTold` where some of them were disposed of. */
export type Says = "true" | "false" | "nothing" | "cannotBeTold";

/** One of another release's shape is made anew before anybody reads it, so it says nothing false. */
export function whatReadDocumentSays(stream: string): Promise<Says> {
  return stream === companyStream ? saysTrue(companyKind, stream) : saysTrue(orderKind, stream);
}

async function keptUp<S extends Evolved, E>(kind: StreamKind<S, E>, stream: string): Promise<void> {
  const known = await kind.load(stream);
  const state = known ? await stateOf(kind, stream) : await replayed(kind, stream);
  if (state && state.seq !== known?.seq) await kind.keep(state);
}

async function rebuiltBy<S extends Evolved, E>(kind: StreamKind<S, E>, stream: string): Promise<S | null> {
  const state = await replayed(kind, stream);
  if (state) await kind.mend(state);
  return state;
}

/** The stored one is read first: entries that come meanwhile are beyond it. One that is behind is what the next state is made of, so it is held against the entries up to it. */
async function saysTrue<S extends Evolved, E>(kind: StreamKind<S, E>, stream: string): Promise<Says> {
  const stored = await kind.stored(stream);
  if (!stored) return "nothing";
  const entries = (await entriesOf<E>(stream)).filter((entry) => entry.seq <= stored.seq);
  const state = replayedOf(kind, entries);
  if (state === "disposed") return "cannotBeTold";
  if (!state) return "false";
  const made = kind.made(state);
  return stored.shape !== made.shape || canonical(stored) === canonical(made) ? "true" : "false";
}

/** The state as all entries make it; null where there is none, or where it cannot be told any more because one was disposed of. */
async function replayed<S extends Evolved, E>(kind: StreamKind<S, E>, stream: string): Promise<S | null> {
  const state = replayedOf(kind, await entriesOf<E>(stream));
  return state === "disposed" ? null : state;
}

function replayedOf<S extends Evolved, E>(kind: StreamKind<S, E>, entries: Entry<E>[]): S | null | "disposed" {
  const isWhole = kind.passesOverDisposed || entries.every((entry) => entry.body !== null);
  return isWhole ? replay(kind, entries) : "disposed";
}
