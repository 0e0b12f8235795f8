import mongoose from "mongoose";
import { collection, isDuplicate } from "./collection";

type Row = { _id: string; owner: string; until: string };

const text = { type: String, required: true };

const leases = collection<Row>("leases", { _id: text, owner: text, until: text }, []);

/**
 * Takes or prolongs a lease for `milliseconds`; false while another owner has it. Nothing rests on it but economy: what is done under
 * a lease is safe when two do it, so clocks that differ do no harm.
 */
export async function takeLease(name: string, owner: string, milliseconds: number): Promise<boolean> {
  const model = await leases();
  const now = Date.now();
  const free = [{ owner }, { until: mongoose.trusted({ $lte: new Date(now).toISOString() }) }];
  const until = new Date(now + milliseconds).toISOString();
  try {
    const result = await model.updateOne(mongoose.trusted({ _id: name, $or: free }), { $set: { owner, until } }, { upsert: true });
    return result.matchedCount + result.upsertedCount === 1;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}

/** Gives a lease back before its time. */
export async function releaseLease(name: string, owner: string): Promise<void> {
  const model = await leases();
  await model.deleteOne({ _id: name, owner });
}
