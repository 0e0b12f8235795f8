import mongoose from "mongoose";
import { canonical } from "@/lib/ledger/canonical";
import type { Entry } from "@/lib/ledger/entry";
import { collection } from "./collection";

/** An entry as it is stored: the body as the very text that its hash was made of, so that no conversion lies between the two. */
type Row = Omit<Entry, "body"> & { body: string | null };

const text = { type: String, required: true };

const entries = collection<Row>(
  "entries",
  {
    stream: text,
    seq: { type: Number, required: true },
    key: text,
    v: { type: Number, required: true },
    at: text,
    body: { type: String, default: null },
    salt: { type: String, default: null },
    request: text,
    prev: text,
    bodyHash: text,
    hash: text,
    seal: { type: { key: text, signature: text, _id: false }, required: true },
  },
  [{ fields: { stream: 1, seq: 1 }, unique: true }, { fields: { stream: 1, key: 1 }, unique: true }, { fields: { at: 1 } }],
);

/** Inserts an entry: the one write that commits a command. A taken seq or key fails with a duplicate-key error (`isDuplicate`). */
export async function insertEntry(entry: Entry): Promise<void> {
  const model = await entries();
  await model.create({ ...entry, body: entry.body && canonical(entry.body) });
}

/** The entries of a stream after seq `after`, in order. */
export async function entriesOf<E>(stream: string, after = 0): Promise<Entry<E>[]> {
  const model = await entries();
  const rows = await model
    .find({ stream, seq: mongoose.trusted({ $gt: after }) })
    .sort({ seq: 1 })
    .lean<Row[]>();
  return rows.map((row) => entryOf<E>(row));
}

/** The entries that marks name, in no order. */
export async function entriesMarked(marks: EntryMark[]): Promise<Entry[]> {
  const model = await entries();
  const wanted = marks.map(({ stream, seq }) => ({ stream, seq }));
  const found = wanted.length === 0 ? [] : await model.find({ $or: wanted }).lean<Row[]>();
  return found.map((row) => entryOf(row));
}

export async function entryAt<E>(stream: string, seq: number): Promise<Entry<E> | null> {
  const model = await entries();
  const row = await model.findOne({ stream, seq }).lean<Row>();
  return row && entryOf<E>(row);
}

/** The entry that a key made. Only what a majority holds: it is answered as done, so it must not be lost with one machine. */
export async function entryByKey<E>(stream: string, key: string): Promise<Entry<E> | null> {
  const model = await entries();
  const row = await model.findOne({ stream, key }).read("primary").readConcern("majority").lean<Row>();
  return row && entryOf<E>(row);
}

export type EntryMark = Pick<Entry, "stream" | "seq" | "at" | "hash">;

/** Which entries there are from an instant (ISO) on, oldest first, a stream's own in order of seq. */
export async function entryMarksSince(at: string): Promise<EntryMark[]> {
  const model = await entries();
  return model
    .find({ at: mongoose.trusted({ $gte: at }) }, { _id: 0, stream: 1, seq: 1, at: 1, hash: 1 })
    .sort({ at: 1, stream: 1, seq: 1 })
    .lean<EntryMark[]>();
}

/** The hashes of entries named by stream and seq; those that are not there are left out. */
export async function hashesAt(places: Pick<Entry, "stream" | "seq">[]): Promise<Pick<Entry, "stream" | "seq" | "hash">[]> {
  const model = await entries();
  const found: Pick<Entry, "stream" | "seq" | "hash">[] = [];
  for (let at = 0; at < places.length; at += 1_000) {
    found.push(...(await model.find({ $or: places.slice(at, at + 1_000) }, { _id: 0, stream: 1, seq: 1, hash: 1 }).lean<Row[]>()));
  }
  return found;
}

/** Entries as they lie in the database, damaged ones too, stream by stream in order of seq (of one stream if given); streamed. For verification only. */
export async function* storedEntries(stream?: string): AsyncGenerator<Entry> {
  const model = await entries();
  const cursor = model
    .find(stream === undefined ? {} : { stream })
    .sort({ stream: 1, seq: 1 })
    .lean<Row>()
    .cursor();
  for await (const { _id, ...row } of cursor as AsyncIterable<Row & { _id: unknown }>) yield { ...row, body: parsedOrAsItIs(row.body) } as Entry;
}

/**
 * Which of these hashes (SHA-256, hex) some entry mentions, wherever in its body. It reads the whole ledger, once for all of them:
 * what is about to be deleted for ever is looked for there, and not in read documents, which may be behind or lost.
 */
export async function mentionedInLedger(hashes: string[]): Promise<Set<string>> {
  const sought = new Set(hashes);
  const mentioned = new Set<string>();
  if (sought.size === 0) return mentioned;
  const model = await entries();
  for await (const { body } of model.find({}, { body: 1 }).lean<Pick<Row, "body">>().cursor()) {
    for (const [hash] of (body ?? "").matchAll(/\b[0-9a-f]{64}\b/g)) if (sought.has(hash)) mentioned.add(hash);
  }
  return mentioned;
}

/** The ids of all streams. */
export async function allStreams(): Promise<string[]> {
  const model = await entries();
  return model.distinct("stream", {});
}

/** A body that is no JSON stays a text, which no verifier takes for a body. */
function parsedOrAsItIs(body: string | null): unknown {
  try {
    return body === null ? null : JSON.parse(body);
  } catch {
    return body;
  }
}

function entryOf<E>({ stream, seq, key, v, at, body, salt, request, prev, bodyHash, hash, seal }: Row): Entry<E> {
  const said = body === null ? null : (JSON.parse(body) as Entry<E>["body"]);
  return { stream, seq, key, v, at, body: said, salt, request, prev, bodyHash, hash, seal: { key: seal.key, signature: seal.signature } };
}
