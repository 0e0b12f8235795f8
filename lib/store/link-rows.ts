import { collection } from "./collection";

type LinkPurpose = "sign" | "confirm" | "invitation" | "password";

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

export type LinkRow = Omit<Link, "id"> & {
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

export const linkRows = collection<LinkRow>(
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

/** A link without what its session and its code are known by. */
export function linkIn(row: LinkRow | null): Link | null {
  if (!row) return null;
  const { _id, purpose, stream, seq = 0, documentId, version, slotId, mail, personId, createdAt, expiresAt, revokedAt, settledAt, outcome } = row;
  return { id: _id, purpose, stream, seq, documentId, version, slotId, mail, personId, createdAt, expiresAt, revokedAt, settledAt, outcome };
}
