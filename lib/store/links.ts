import mongoose from "mongoose";
import { collection } from "./collection";

export const linkPurposes = ["sign", "confirm", "invitation", "password"] as const;
export type LinkPurpose = (typeof linkPurposes)[number];

/** What a link is good for. A customer's is bound to one version (to sign: to one slot of it) and to one address; an invitation or a reset to a person. */
export type LinkBond = {
  purpose: LinkPurpose;
  stream: string;
  /** The entry that owed its letter; 0 for a letter of no entry, and in links of earlier releases. */
  seq: number;
  documentId: string;
  version: number;
  slotId: string;
  mail: string;
  personId: string;
};

/** A link as stored: `id` is its token's hash, which opens nothing. Instants are ISO, empty for never. */
export type Link = LinkBond & {
  id: string;
  createdAt: string;
  expiresAt: string;
  revokedAt: string;
  /** When it was used up, and how: signed, declined, confirmed, disputed, used. */
  settledAt: string;
  outcome: string;
};

type Row = Omit<Link, "id"> & {
  _id: string;
  sessionHash: string;
  sessionUntil: string;
  codeHash: string;
  codeUntil: string;
  codeTries: number;
  /** Tries that did not prove anything, over all codes of this link. */
  wrongCodes: number;
  proven: boolean;
};

const text = { type: String, required: true };
const maybe = { type: String, default: "" };

const links = collection<Row>(
  "links",
  {
    _id: text,
    purpose: text,
    stream: maybe,
    seq: { type: Number, default: 0 },
    documentId: maybe,
    version: { type: Number, default: 0 },
    slotId: maybe,
    mail: maybe,
    personId: maybe,
    createdAt: text,
    expiresAt: text,
    revokedAt: maybe,
    settledAt: maybe,
    outcome: maybe,
    sessionHash: maybe,
    sessionUntil: maybe,
    codeHash: maybe,
    codeUntil: maybe,
    codeTries: { type: Number, default: 0 },
    wrongCodes: { type: Number, default: 0 },
    proven: { type: Boolean, default: false },
  },
  [{ fields: { sessionHash: 1 } }, { fields: { stream: 1, documentId: 1, version: 1 } }, { fields: { personId: 1 } }, { fields: { expiresAt: 1 } }],
);

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
  const model = await links();
  await model.create({ _id: tokenHash, ...bond, createdAt: now, expiresAt });
}

/** The link of this token's hash, dead or alive. */
export async function linkByToken(tokenHash: string): Promise<Link | null> {
  const model = await links();
  return linkIn(await model.findById(tokenHash).lean<Row>());
}

/** The link that a session belongs to, dead or alive, and whether the mailed code was given in it. */
export async function linkBySession(sessionHash: string, now: string): Promise<{ link: Link; proven: boolean } | null> {
  if (!sessionHash) return null;
  const model = await links();
  const row = await model.findOne({ sessionHash, sessionUntil: mongoose.trusted({ $gt: now }) }).lean<Row>();
  const link = linkIn(row);
  return row && link && { link, proven: row.proven };
}

/** Opens a session on a link; an earlier one of the same link is over. */
export async function openLinkSession(linkId: string, sessionHash: string, until: string): Promise<void> {
  const model = await links();
  await model.updateOne({ _id: linkId }, { $set: { sessionHash, sessionUntil: until, proven: false, codeHash: "", codeUntil: "", codeTries: 0 } });
}

/** Sets the hash of the code that was mailed for a link's session. */
export async function setCode(linkId: string, codeHash: string, until: string): Promise<void> {
  const model = await links();
  await model.updateOne({ _id: linkId }, { $set: { codeHash, codeUntil: until, codeTries: 0 } });
}

/**
 * Tries a code: counted before it is compared, so that guesses at once are counted too. `spent` after five tries or when it is too old;
 * `stopped` once `most` tries on this link, over all its codes, have proved nothing. A right code is good once and makes the session a proven one.
 */
export async function tryCode(linkId: string, codeHash: string, now: string, most: number): Promise<"right" | "wrong" | "spent" | "stopped"> {
  const model = await links();
  const live = { _id: linkId, codeHash: mongoose.trusted({ $ne: "" }), codeUntil: mongoose.trusted({ $gt: now }), codeTries: mongoose.trusted({ $lt: 5 }) };
  const row = await model.findOneAndUpdate(live, { $inc: { codeTries: 1, wrongCodes: 1 } }, { returnDocument: "after" }).lean<Row>();
  if (!row) return (await wrongCodesOf(linkId)) >= most ? "stopped" : "spent";
  if (row.wrongCodes > most || (row.wrongCodes === most && row.codeHash !== codeHash)) return "stopped";
  if (row.codeHash !== codeHash) return "wrong";
  const taken = await model.updateOne({ _id: linkId, codeHash }, { $set: { codeHash: "", proven: true }, $inc: { wrongCodes: -1 } });
  return taken.matchedCount === 1 ? "right" : "spent";
}

async function wrongCodesOf(linkId: string): Promise<number> {
  const model = await links();
  const row = await model.findById(linkId, { wrongCodes: 1 }).lean<Pick<Row, "wrongCodes">>();
  return row?.wrongCodes ?? 0;
}

/** Uses a link up. Answers false when it was not live any more: of two at once one wins. */
export async function settleLink(linkId: string, outcome: string, now: string): Promise<boolean> {
  const model = await links();
  const live = { _id: linkId, settledAt: "", revokedAt: "", expiresAt: mongoose.trusted({ $gt: now }) };
  const result = await model.updateOne(live, { $set: { settledAt: now, outcome } });
  return result.matchedCount === 1;
}

/** Revokes the live links that are bound to all of this. Answers their number. */
export async function revokeLinks(bond: Partial<LinkBond>, now: string): Promise<number> {
  const model = await links();
  const result = await model.updateMany({ ...bond, settledAt: "", revokedAt: "" }, { $set: { revokedAt: now } });
  return result.modifiedCount;
}

/** Revokes the live links that are bound to all of this and were made before an instant: of any number of new ones the newest stays. */
export async function revokeEarlierLinks(bond: Partial<LinkBond>, createdAt: string, now: string): Promise<void> {
  const model = await links();
  const earlier = { ...bond, createdAt: mongoose.trusted({ $lt: createdAt }), settledAt: "", revokedAt: "" };
  await model.updateMany(earlier, { $set: { revokedAt: now } });
}

/** Revokes one link. */
export async function revokeLink(id: string, now: string): Promise<void> {
  const model = await links();
  await model.updateOne({ _id: id, settledAt: "", revokedAt: "" }, { $set: { revokedAt: now } });
}

function linkIn(row: Row | null): Link | null {
  if (!row) return null;
  const { _id, purpose, stream, seq = 0, documentId, version, slotId, mail, personId, createdAt, expiresAt, revokedAt, settledAt, outcome } = row;
  return { id: _id, purpose, stream, seq, documentId, version, slotId, mail, personId, createdAt, expiresAt, revokedAt, settledAt, outcome };
}
