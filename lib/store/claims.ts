import mongoose from "mongoose";
import { Refusal } from "@/lib/order/refusal";
import { collection, isDuplicate } from "./collection";

type Row = { _id: string; stream: string; at: string };

const claims = collection<Row>(
  "claims",
  { _id: { type: String, required: true }, stream: { type: String, required: true }, at: { type: String, required: true } },
  [{ fields: { stream: 1 } }],
);

/**
 * Claims an order number for a stream: the first claim of a number is the only one. The same stream may claim it again (a retry).
 * Refuses `numberTaken`. A claim that no entry followed is a gap in the numbers; `releaseNumber` closes it where the rules refused.
 */
export async function claimNumber(no: string, stream: string, now: string): Promise<void> {
  const model = await claims();
  try {
    await model.create({ _id: no, stream, at: now });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    const holder = await model.findById(no).lean<Row>();
    if (holder?.stream !== stream) throw new Refusal("numberTaken", { no });
  }
}

/**
 * Claims the next number of a year for a stream: 2026-0001, 2026-0002, … A stream that has claimed one keeps it (a retry). Two at once try again
 * with the next, so numbers are unique; one that no entry followed is a gap.
 */
export async function claimNextNumber(stream: string, year: string, now: string): Promise<string> {
  const model = await claims();
  const mine = await model.findOne({ stream }).lean<Row>();
  if (mine) return mine._id;
  const last = await model
    .findOne({ _id: mongoose.trusted({ $regex: `^${year}-\\d+$` }) })
    .sort({ at: -1, _id: -1 })
    .lean<Row>();
  for (let count = Number(last?._id.split("-")[1] ?? 0) + 1; ; count++) {
    const no = `${year}-${String(count).padStart(4, "0")}`;
    if (await claimed(() => claimNumber(no, stream, now))) return no;
  }
}

async function claimed(claim: () => Promise<void>): Promise<boolean> {
  try {
    await claim();
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

/** Gives a number back that this stream claimed, after its registration was refused; so nothing was appended. */
export async function releaseNumber(no: string, stream: string): Promise<void> {
  const model = await claims();
  await model.deleteOne({ _id: no, stream });
}

/** The stream that an order number belongs to. */
export async function streamOf(no: string): Promise<string | null> {
  const model = await claims();
  const row = await model.findById(no).lean<Row>();
  return row?.stream ?? null;
}

/** Claims the number of an order that is in the ledger, where its claim was lost (rebuild). */
export async function mendClaim(no: string, stream: string, now: string): Promise<void> {
  const model = await claims();
  await model.updateOne({ _id: no }, { $setOnInsert: { _id: no, stream, at: now } }, { upsert: true });
}
