import mongoose, { type Model } from "mongoose";
import { canonical } from "@/lib/ledger/canonical";
import { isDuplicate } from "./collection";

/** What every read document holds: the state as canonical text, its seq, and the shape that the release which wrote it gives it. */
export type ReadDocument = { _id: string; shape: number; seq: number; at: string; hash: string; state: string };

/** The fields of a read document, for a collection's schema. */
export const readFields = {
  _id: { type: String, required: true },
  shape: { type: Number, required: true },
  seq: { type: Number, required: true },
  at: { type: String, required: true },
  hash: { type: String, required: true },
  state: { type: String, required: true },
} as const;

export function readDocumentOf(state: { stream: string; seq: number; at: string; hash: string }, shape: number): ReadDocument {
  return { _id: state.stream, shape, seq: state.seq, at: state.at, hash: state.hash, state: canonical(state) };
}

/** The state in a read document of this shape; one of another release's shape is nothing to this one. */
export async function loadState<S, Row extends ReadDocument>(model: Model<Row>, stream: string, shape: number): Promise<S | null> {
  const row = await (model as unknown as Model<ReadDocument>).findOne({ _id: stream, shape }, { state: 1 }).lean<Pick<ReadDocument, "state">>();
  return row && (JSON.parse(row.state) as S);
}

/**
 * Puts a read document in place of an older one: of a lower seq, or of a lower shape. A newer one stays (the write then tries to insert
 * beside it and is refused as a duplicate), so it does not matter in which order servers write.
 */
export async function keepNewest<Row extends ReadDocument>(model: Model<Row>, row: Row): Promise<void> {
  const older = [{ shape: row.shape, seq: mongoose.trusted({ $lt: row.seq }) }, { shape: mongoose.trusted({ $lt: row.shape }) }];
  try {
    await (model as unknown as Model<ReadDocument>).replaceOne(mongoose.trusted({ _id: row._id, $or: older }), row, { upsert: true });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
}

/** A stored read document, whole. */
export async function storedRow<Row extends ReadDocument>(model: Model<Row>, stream: string): Promise<Row | null> {
  return (model as unknown as Model<ReadDocument>).findById(stream).lean<Row>();
}

/** Puts a read document in place of whatever is there: only for rebuilding, which must mend one that says too much. */
export async function keepInAnyCase<Row extends ReadDocument>(model: Model<Row>, row: Row): Promise<void> {
  await (model as unknown as Model<ReadDocument>).replaceOne({ _id: row._id }, row, { upsert: true });
}
