import mongoose from "mongoose";
import { type Link, type LinkRow, linkIn, linkRows } from "./link-rows";

/** The link that a session belongs to, dead or alive, and whether the mailed code was given in it. */
export async function linkBySession(sessionHash: string, now: string): Promise<{ link: Link; proven: boolean } | null> {
  if (!sessionHash) return null;
  const model = await linkRows();
  const row = await model.findOne({ sessionHash, sessionUntil: mongoose.trusted({ $gt: now }) }).lean<LinkRow>();
  const link = linkIn(row);
  return row && link && { link, proven: row.proven };
}

/** Opens a session on a link; an earlier one of the same link is over. */
export async function openLinkSession(linkId: string, sessionHash: string, until: string): Promise<void> {
  const model = await linkRows();
  await model.updateOne({ _id: linkId }, { $set: { sessionHash, sessionUntil: until, proven: false, codeHash: "", codeUntil: "", codeTries: 0 } });
}

/** Sets the hash of the code that was mailed for a link's session. */
export async function setCode(linkId: string, codeHash: string, until: string): Promise<void> {
  const model = await linkRows();
  await model.updateOne({ _id: linkId }, { $set: { codeHash, codeUntil: until, codeTries: 0 } });
}

/**
 * Tries a code: counted before it is compared, so that guesses at once are counted too. `spent` after five tries or when it is too old;
 * `stopped` once `most` tries on this link, over all its codes, have proved nothing. A right code is good once and makes the session a proven one.
 */
export async function tryCode(linkId: string, codeHash: string, now: string, most: number): Promise<"right" | "wrong" | "spent" | "stopped"> {
  const model = await linkRows();
  const live = { _id: linkId, codeHash: mongoose.trusted({ $ne: "" }), codeUntil: mongoose.trusted({ $gt: now }), codeTries: mongoose.trusted({ $lt: 5 }) };
  const row = await model.findOneAndUpdate(live, { $inc: { codeTries: 1, wrongCodes: 1 } }, { returnDocument: "after" }).lean<LinkRow>();
  if (!row) return (await wrongCodesOf(linkId)) >= most ? "stopped" : "spent";
  if (row.wrongCodes > most || (row.wrongCodes === most && row.codeHash !== codeHash)) return "stopped";
  if (row.codeHash !== codeHash) return "wrong";
  const taken = await model.updateOne({ _id: linkId, codeHash }, { $set: { codeHash: "", proven: true }, $inc: { wrongCodes: -1 } });
  return taken.matchedCount === 1 ? "right" : "spent";
}

async function wrongCodesOf(linkId: string): Promise<number> {
  const model = await linkRows();
  const row = await model.findById(linkId, { wrongCodes: 1 }).lean<Pick<LinkRow, "wrongCodes">>();
  return row?.wrongCodes ?? 0;
}
