import mongoose from "mongoose";
import { canonical } from "@/lib/ledger/canonical";
import type { Entry } from "@/lib/ledger/entry";
import type { Head } from "@/lib/ledger/head";
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

/** Makes the collection and its indexes, or says what is wrong with them. */
export async function prepareEntries(): Promise<void> {
  await entries();
}

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

/** Every entry from an instant (ISO) on, oldest first, a stream's own in order of seq; streamed, so any number fits. */
export async function* entriesSince(at: string): AsyncGenerator<Entry> {
  const model = await entries();
  const cursor = model
    .find({ at: mongoose.trusted({ $gte: at }) })
    .sort({ at: 1, stream: 1, seq: 1 })
    .lean<Row>()
    .cursor();
  for await (const row of cursor) yield entryOf(row);
}

/** Every entry there is, stream by stream in order of seq; streamed. */
export async function* allEntries(): AsyncGenerator<Entry> {
  const model = await entries();
  for await (const row of model.find().sort({ stream: 1, seq: 1 }).lean<Row>().cursor()) yield entryOf(row);
}

/** Heads of the streams that had an entry at an instant (ISO) or after it. */
export async function headsSince(at: string): Promise<Map<string, Head>> {
  const model = await entries();
  const rows = await model
    .find({ at: mongoose.trusted({ $gte: at }) }, { stream: 1, seq: 1, hash: 1 })
    .sort({ stream: 1, seq: 1 })
    .lean<Pick<Row, "stream" | "seq" | "hash">[]>();
  return new Map(rows.map(({ stream, seq, hash }) => [stream, { seq, hash }]));
}

/** The ids of all streams. */
export async function allStreams(): Promise<string[]> {
  const model = await entries();
  return model.distinct("stream", {});
}

/** Reads a row as it is, damaged ones too: verification is what judges them. */
function entryOf<E>({ stream, seq, key, v, at, body, salt, request, prev, bodyHash, hash, seal }: Row): Entry<E> {
  const said = body === null ? null : (JSON.parse(body) as Entry<E>["body"]);
  return { stream, seq, key, v, at, body: said, salt, request, prev, bodyHash, hash, seal: { key: seal.key, signature: seal.signature } };
}
