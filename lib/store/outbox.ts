import mongoose from "mongoose";
import { canonical } from "@/lib/ledger/canonical";
import type { Entry, Intent } from "@/lib/ledger/entry";
import { canonicalHash } from "@/lib/ledger/hash";
import { encrypted } from "./cipher";
import { collection } from "./collection";
import { mailKey } from "./environment";
import { ring } from "./signal";

/** `due` until it was accepted by the post or given up. */
export type OutboxState = "due" | "accepted" | "failed";

export type Row = {
  _id: string;
  stream: string;
  seq: number;
  intent: string;
  createdAt: string;
  state: OutboxState;
  payload: string | null;
  attempts: number;
  firstAttemptAt: string | null;
  nextAttemptAt: string;
  leasedUntil: string;
  lease: string;
  outcome: string | null;
  settledAt: string | null;
  /** How often a person has had it posted again, and the key of his last request. */
  again: number;
  againKey: string;
};

const text = { type: String, required: true };
const nullable = { type: String, default: null };

export const rows = collection<Row>(
  "outbox",
  {
    _id: text,
    stream: { type: String, default: "" },
    seq: { type: Number, required: true },
    intent: text,
    createdAt: text,
    state: text,
    payload: nullable,
    attempts: { type: Number, required: true },
    firstAttemptAt: nullable,
    nextAttemptAt: text,
    leasedUntil: { type: String, default: "" },
    lease: { type: String, default: "" },
    outcome: nullable,
    settledAt: nullable,
    again: { type: Number, default: 0 },
    againKey: { type: String, default: "" },
  },
  [{ fields: { state: 1, nextAttemptAt: 1 } }, { fields: { stream: 1, seq: 1 } }],
);

/** The id of a letter's row: derived from its entry and recipient, so that however often it is asked for there is one. */
export function rowIdOf(entryHash: string, intent: Intent): string {
  return canonicalHash(["countersign.letter.1", entryHash, intent]);
}

/** Makes the rows of an entry's letters; those that are there already stay as they are. Answers how many it made. */
export async function oweLetters(entry: Entry): Promise<number> {
  return makeRows(rowsOf(entry));
}

/** `oweLetters` for entries whose rows are nearly always there: looks first, so that nothing is written in vain. */
export async function oweMissing(entries: Entry[]): Promise<number> {
  const owed = entries.flatMap(rowsOf);
  if (owed.length === 0) return 0;
  const model = await rows();
  const there = await model.find({ _id: mongoose.trusted({ $in: owed.map((row) => row._id) }) }, { _id: 1 }).lean<Pick<Row, "_id">[]>();
  const known = new Set(there.map((row) => row._id));
  return makeRows(owed.filter((row) => !known.has(row._id)));
}

function rowsOf({ body, hash, at, stream, seq }: Entry): Row[] {
  return (body?.mails ?? []).map((intent) => newRow(rowIdOf(hash, intent), intent, at, { stream, seq }));
}

async function makeRows(owed: Row[]): Promise<number> {
  if (owed.length === 0) return 0;
  const model = await rows();
  const writes = owed.map((row) => ({ updateOne: { filter: { _id: row._id }, update: { $setOnInsert: row }, upsert: true } }));
  return (await model.bulkWrite(writes, { ordered: false })).upsertedCount;
}

/**
 * Owes a letter of no entry, already rendered because it carries a secret that is stored nowhere else.
 * `id` makes it unique: the same again is not made twice. Answers whether it was made now.
 */
export async function insertRow({ id, intent, payload, now }: { id: string; intent: Intent; payload: string; now: string }): Promise<boolean> {
  const model = await rows();
  const row = { ...newRow(id, intent, now, { stream: "", seq: 0 }), payload: encrypted(payload, mailKey(), id) };
  const { upsertedCount } = await model.updateOne({ _id: id }, { $setOnInsert: row }, { upsert: true });
  ring();
  return upsertedCount === 1;
}

/** Whether a letter with this id is owed, or was. */
export async function isOwed(id: string): Promise<boolean> {
  const model = await rows();
  return (await model.exists({ _id: id })) !== null;
}

/** How many letters are due, accepted, failed. */
export async function outboxCounts(): Promise<Record<OutboxState, number>> {
  const model = await rows();
  const count = (state: OutboxState) => model.countDocuments({ state });
  const [due, accepted, failed] = await Promise.all([count("due"), count("accepted"), count("failed")]);
  return { due, accepted, failed };
}

function newRow(id: string, intent: Intent, at: string, { stream, seq }: { stream: string; seq: number }): Row {
  return {
    _id: id,
    stream,
    seq,
    intent: canonical(intent),
    createdAt: at,
    state: "due",
    payload: null,
    attempts: 0,
    firstAttemptAt: null,
    nextAttemptAt: at,
    leasedUntil: "",
    lease: "",
    outcome: null,
    settledAt: null,
    again: 0,
    againKey: "",
  };
}
