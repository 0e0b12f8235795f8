import type { Entry } from "@/lib/ledger/entry";
import { entriesOf } from "./entries";
import type { ReadDocument } from "./read-document";

/** What every state of a stream knows: up to which entry it is. */
export type Evolved = { stream: string; seq: number; at: string; hash: string };

/** A kind of stream: how its entries become a state, and where the state's read document is kept. */
export type StreamKind<S extends Evolved, E> = {
  evolve: (state: S | null, entry: Entry<E>) => S;
  /** Whether `evolve` passes over entries that were disposed of; otherwise their stream can no longer be replayed. */
  passesOverDisposed: boolean;
  /** The state in the read document, or null when there is none of this release's shape. */
  load: (stream: string) => Promise<S | null>;
  /** Keeps the state unless a newer one is kept already. */
  keep: (state: S) => Promise<void>;
  /** Keeps the state whatever is kept: only for rebuilding, which must mend a read document that says too much. */
  mend: (state: S) => Promise<void>;
  /** The read document as it is stored, and as this state makes it. */
  stored: (stream: string) => Promise<ReadDocument | null>;
  made: (state: S) => ReadDocument;
};

/** The state of a stream as its entries say now: the read document and whatever was appended after it. Null when nothing was. */
export async function stateOf<S extends Evolved, E>(kind: StreamKind<S, E>, stream: string): Promise<S | null> {
  const known = await kind.load(stream);
  return replay(kind, await entriesOf<E>(stream, known?.seq ?? 0), known);
}

/** The state after these entries, begun from `known`. */
export function replay<S extends Evolved, E>(kind: Pick<StreamKind<S, E>, "evolve">, entries: Entry<E>[], known: S | null = null): S | null {
  return entries.reduce<S | null>((state, entry) => kind.evolve(state, entry), known);
}
