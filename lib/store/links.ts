import mongoose from "mongoose";
import { type Link, type LinkBond, type LinkRow, linkIn, linkRows } from "./link-rows";

/** Whether a link may still be used at an instant (ISO). */
export function isLive(link: Pick<Link, "expiresAt" | "revokedAt" | "settledAt">, now: string): boolean {
  return !link.revokedAt && !link.settledAt && now < link.expiresAt;
}

/** Keeps a new link under its token's hash (hex). The token itself is in the letter and nowhere else. */
export async function addLink(
  tokenHash: string,
  bond: Partial<LinkBond> & Pick<LinkBond, "purpose">,
  { now, expiresAt }: { now: string; expiresAt: string },
): Promise<void> {
  const model = await linkRows();
  await model.create({ _id: tokenHash, ...bond, createdAt: now, expiresAt });
}

/** The link of this token's hash, dead or alive. */
export async function linkByToken(tokenHash: string): Promise<Link | null> {
  const model = await linkRows();
  return linkIn(await model.findById(tokenHash).lean<LinkRow>());
}

/** Uses a link up. Answers false when it was not live any more: of two at once one wins. */
export async function settleLink(linkId: string, outcome: string, now: string): Promise<boolean> {
  const model = await linkRows();
  const live = { _id: linkId, settledAt: "", revokedAt: "", expiresAt: mongoose.trusted({ $gt: now }) };
  const result = await model.updateOne(live, { $set: { settledAt: now, outcome } });
  return result.matchedCount === 1;
}

/** Revokes the live links that are bound to all of this. Answers their number. */
export async function revokeLinks(bond: Partial<LinkBond>, now: string): Promise<number> {
  const model = await linkRows();
  const result = await model.updateMany({ ...bond, settledAt: "", revokedAt: "" }, { $set: { revokedAt: now } });
  return result.modifiedCount;
}

/** Revokes the live links that are bound to all of this and were made before an instant: of any number of new ones the newest stays. */
export async function revokeEarlierLinks(bond: Partial<LinkBond>, createdAt: string, now: string): Promise<void> {
  const model = await linkRows();
  const earlier = { ...bond, createdAt: mongoose.trusted({ $lt: createdAt }), settledAt: "", revokedAt: "" };
  await model.updateMany(earlier, { $set: { revokedAt: now } });
}

/** Revokes one link. */
export async function revokeLink(id: string, now: string): Promise<void> {
  const model = await linkRows();
  await model.updateOne({ _id: id, settledAt: "", revokedAt: "" }, { $set: { revokedAt: now } });
}
