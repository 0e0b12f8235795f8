import mongoose from "mongoose";
import { canonical } from "@/lib/ledger/canonical";
import type { Intent } from "@/lib/ledger/entry";
import { type OutboxState, type Row, rows } from "./outbox";
import { ring } from "./signal";

/** A letter of an entry with what became of it; never its words. */
export type Sent = { id: string; seq: number; intent: Intent; state: OutboxState; outcome: string | null; settledAt: string | null };

export type Outcome = Pick<Sent, "state" | "outcome">;

/** Letters of a stream's entries, oldest first: all, or those in one state. */
export async function lettersOf(stream: string, only: { state?: OutboxState } = {}): Promise<Sent[]> {
  const model = await rows();
  const found = await model
    .find({ stream, ...only })
    .sort({ seq: 1, _id: 1 })
    .lean<Row[]>();
  return found.map(({ _id, seq, intent, state, outcome, settledAt }) => ({
    id: _id,
    seq,
    intent: JSON.parse(intent) as Intent,
    state,
    outcome,
    settledAt,
  }));
}

/** What became of one letter, whoever owed it; null where there is none. */
export async function outcomeOf(id: string): Promise<Outcome | null> {
  const model = await rows();
  return model.findById(id, { _id: 0, state: 1, outcome: 1 }).lean<Outcome>();
}

/** What became of the last letter of this name that each of these people was owed by no entry: an invitation, a link for a new password. */
export async function lastOutcomes(letter: string, people: string[]): Promise<Map<string, Outcome>> {
  const model = await rows();
  const intents = new Map(people.map((person) => [canonical({ to: { person }, letter } satisfies Intent), person]));
  const found = await model
    .find({ stream: "", intent: mongoose.trusted({ $in: [...intents.keys()] }) }, { intent: 1, state: 1, outcome: 1 })
    .sort({ createdAt: 1 })
    .lean<Pick<Row, "intent" | "state" | "outcome">[]>();
  return new Map(found.map(({ intent, state, outcome }) => [intents.get(intent) ?? "", { state, outcome }]));
}

/** How many of an order's letters were given up. */
export async function unsentCount(stream: string): Promise<number> {
  const model = await rows();
  return model.countDocuments({ stream, state: "failed" });
}

/**
 * Puts a letter that was given up back among those that are due, to be made anew and posted under a fresh key. The same request again
 * (`key`) does it once. Answers whether the order has such a letter, and whether it had been given up.
 */
export async function postAgain(stream: string, id: string, key: string, now: string): Promise<"posted" | "notFailed" | "none"> {
  const model = await rows();
  const fresh = { state: "due" as const, attempts: 0, firstAttemptAt: null, nextAttemptAt: now, outcome: null, settledAt: null, againKey: key };
  const { matchedCount } = await model.updateOne({ _id: id, stream, state: "failed" }, { $set: fresh, $inc: { again: 1 } });
  if (matchedCount === 1) {
    ring();
    return "posted";
  }
  const row = await model.findOne({ _id: id, stream }, { againKey: 1 }).lean<Pick<Row, "againKey">>();
  if (!row) return "none";
  return row.againKey === key ? "posted" : "notFailed";
}
