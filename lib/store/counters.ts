import mongoose from "mongoose";
import { collection, isDuplicate } from "./collection";

/** Tries under one key within a day of the first, and until when the next has to wait. */
type Row = { _id: string; tries: number; waitsUntil: Date; expiresAt: Date };

const day = 86_400_000;
const never = new Date(0);

const counters = collection<Row>(
  "counters",
  {
    _id: { type: String, required: true },
    tries: { type: Number, required: true },
    waitsUntil: { type: Date, required: true },
    expiresAt: { type: Date, required: true },
  },
  [{ fields: { expiresAt: 1 }, expireAfterSeconds: 0 }],
);

/** Counts a try and answers its number. Of any number at once each gets a number of its own. */
export async function countTry(key: string, now: Date): Promise<number> {
  const model = await counters();
  const fresh = { tries: 0, waitsUntil: never, expiresAt: new Date(now.getTime() + day) };
  await model.updateOne({ _id: key, expiresAt: mongoose.trusted({ $lte: now }) }, { $set: fresh });
  for (;;) {
    const tries = await counted(key, fresh);
    // Forgotten between the two: another try at the same time had the right password.
    if (tries !== null) return tries;
  }
}

/** The number of a try; null where the row was forgotten before the try was counted on it. */
async function counted(key: string, fresh: Omit<Row, "_id">): Promise<number | null> {
  const model = await counters();
  // The row first, the count after: an upsert that counts can lose a race for the row, and its count with it.
  await model.updateOne({ _id: key }, { $setOnInsert: fresh }, { upsert: true }).catch((error: unknown) => {
    if (!isDuplicate(error)) throw error;
  });
  const row = await model.findOneAndUpdate({ _id: key }, { $inc: { tries: 1 } }, { returnDocument: "after" }).lean<Row>();
  return row?.tries ?? null;
}

/** Takes a try back that was not judged after all. */
export async function uncountTry(key: string): Promise<void> {
  const model = await counters();
  await model.updateOne({ _id: key, tries: mongoose.trusted({ $gt: 0 }) }, { $inc: { tries: -1 } });
}

/** Takes the turn that there is, and puts the next one so many seconds off. Answers 0, or the seconds until there is one. Of any number at once one gets it. */
export async function takeTurn(key: string, seconds: number, now: Date): Promise<number> {
  const model = await counters();
  const next = new Date(now.getTime() + seconds * 1000);
  const taken = await model.updateOne({ _id: key, waitsUntil: mongoose.trusted({ $lte: now }) }, { $set: { waitsUntil: next } });
  if (taken.modifiedCount === 1) return 0;
  const row = await model.findOne({ _id: key }, { waitsUntil: 1 }).lean<Pick<Row, "waitsUntil">>();
  return Math.max(1, Math.ceil(((row?.waitsUntil ?? next).getTime() - now.getTime()) / 1000));
}

/** Forgets what was counted under a key. */
export async function forgetTries(key: string): Promise<void> {
  const model = await counters();
  await model.deleteOne({ _id: key });
}
