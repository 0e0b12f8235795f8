import { randomUUID } from "node:crypto";
import mongoose from "mongoose";
import type { Intent } from "@/lib/ledger/entry";
import { decrypted, encrypted } from "./cipher";
import { mailKey } from "./environment";
import { type Row, rows } from "./outbox";

/** A letter that is owed, as whoever posts it holds it for a while. */
export type OutboxRow = {
  id: string;
  /** The post's idempotency key: a row posted twice is one letter, unless a person had it posted again after it was given up. */
  postKey: string;
  /** The entry that owes it; empty and 0 for a letter of no entry (a code, an invitation). */
  stream: string;
  seq: number;
  intent: Intent;
  /** What was rendered at an earlier attempt, if there was one: it is sent again word for word. */
  payload: string | null;
  /** Attempts with this one. */
  attempts: number;
  firstAttemptAt: string;
  lease: string;
};

/** Takes the letter that is due longest, for `milliseconds`: nobody else gets it meanwhile, and if this process dies it is free again after them. */
export async function leaseNext(now: Date, milliseconds = 8_000): Promise<OutboxRow | null> {
  const model = await rows();
  const at = now.toISOString();
  const lease = randomUUID();
  const row = await model
    .findOneAndUpdate(
      { state: "due", nextAttemptAt: mongoose.trusted({ $lte: at }), leasedUntil: mongoose.trusted({ $lte: at }) },
      { $set: { lease, leasedUntil: new Date(now.getTime() + milliseconds).toISOString() }, $inc: { attempts: 1 } },
      { sort: { nextAttemptAt: 1, _id: 1 }, returnDocument: "after" },
    )
    .lean<Row>();
  if (!row) return null;
  const firstAttemptAt = row.firstAttemptAt ?? at;
  if (!row.firstAttemptAt) await model.updateOne({ _id: row._id, lease }, { $set: { firstAttemptAt } });
  return outboxRowOf(row, firstAttemptAt) ?? giveUpUnreadable(row, now, milliseconds);
}

/** A payload that was altered, or encrypted with a key that is lost, can never be sent; it must not keep other letters waiting. */
async function giveUpUnreadable({ _id, lease }: Row, now: Date, milliseconds: number): Promise<OutboxRow | null> {
  console.error(`[${lease}] the payload of letter ${_id} cannot be decrypted; it is given up`);
  const model = await rows();
  const settled = { state: "failed" as const, payload: null, outcome: "unreadable", settledAt: now.toISOString(), leasedUntil: "" };
  await model.updateOne({ _id, lease }, { $set: settled });
  return leaseNext(now, milliseconds);
}

/** Keeps what was rendered, encrypted, so that every attempt posts the same words. Answers false when the lease was lost. */
export async function keepPayload({ id, lease }: OutboxRow, payload: string): Promise<boolean> {
  const model = await rows();
  const result = await model.updateOne({ _id: id, lease, state: "due" }, { $set: { payload: encrypted(payload, mailKey(), id) } });
  return result.matchedCount === 1;
}

/** The post accepted it under this id: the payload is erased, the outcome kept. */
export async function recordAccepted({ id }: OutboxRow, messageId: string, now: string): Promise<void> {
  const model = await rows();
  await model.updateOne({ _id: id }, { $set: { state: "accepted", payload: null, outcome: messageId, settledAt: now, leasedUntil: "" } });
}

/** The post refused it. `retryAt` (ISO) is when to try again; null gives it up and shows it to a person. */
export async function recordFailed({ id, lease }: OutboxRow, { why, retryAt, now }: { why: string; retryAt: string | null; now: string }): Promise<void> {
  const model = await rows();
  const change = retryAt ? { nextAttemptAt: retryAt } : { state: "failed" as const, payload: null, settledAt: now };
  await model.updateOne({ _id: id, lease, state: "due" }, { $set: { ...change, outcome: why.slice(0, 500), leasedUntil: "" } });
}

/** The row with its payload in plain words; null when they cannot be had. */
function outboxRowOf({ _id, stream, seq, intent, payload, attempts, lease, again }: Row, firstAttemptAt: string): OutboxRow | null {
  const words = payload === null ? null : decrypted(payload, mailKey(), _id);
  if (payload !== null && words === null) return null;
  const postKey = again ? `${_id}.${again}` : _id;
  return { id: _id, postKey, stream, seq, intent: JSON.parse(intent) as Intent, payload: words, attempts, firstAttemptAt, lease };
}
