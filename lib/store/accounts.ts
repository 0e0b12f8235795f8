import type { Language } from "@/lib/form/words";
import type { Mark } from "@/lib/order/mark";
import { collection } from "./collection";

type SavedMark = Extract<Mark, { how: "saved" }>;

/** What a person needs to get in, and prefers. No part of the ledger: it proves nothing later, and a password must be able to go. */
export type Account = {
  personId: string;
  /** argon2id; null until the invitation is used. */
  passwordHash: string | null;
  /** Raised when every session of the person must end. */
  epoch: number;
  /** Null until he chooses one. */
  language: Language | null;
  mark: SavedMark | null;
};

type Row = { _id: string; passwordHash: string | null; epoch: number; language: Language | null; mark: string | null };

const accounts = collection<Row>(
  "accounts",
  {
    _id: { type: String, required: true },
    passwordHash: { type: String, default: null },
    epoch: { type: Number, required: true },
    language: { type: String, default: null },
    mark: { type: String, default: null },
  },
  [],
);

/** A person's account; for one who never did anything, an empty one. */
export async function accountOf(personId: string): Promise<Account> {
  const model = await accounts();
  const row = await model.findOne({ _id: personId }).lean<Row>();
  const { passwordHash = null, epoch = 0, language = null, mark = null } = row ?? {};
  return { personId, passwordHash, epoch, language, mark: mark ? (JSON.parse(mark) as SavedMark) : null };
}

/** The languages that people chose, by id; who chose none is not in it. */
export async function chosenLanguages(): Promise<Map<string, Language>> {
  const model = await accounts();
  const rows = await model.find({}, { language: 1 }).lean<Pick<Row, "_id" | "language">[]>();
  return new Map(rows.flatMap((row) => (row.language ? [[row._id, row.language] as const] : [])));
}

/** Sets a password and ends every session that there is. */
export async function setPassword(personId: string, passwordHash: string): Promise<void> {
  await change(personId, { $set: { passwordHash }, $inc: { epoch: 1 } });
}

/** Sets a first password, unless one is set: two uses of one secret at once set one. Answers whether it did. */
export async function setFirstPassword(personId: string, passwordHash: string): Promise<boolean> {
  const model = await accounts();
  await change(personId, { $setOnInsert: { epoch: 0 } });
  const result = await model.updateOne({ _id: personId, passwordHash: null }, { $set: { passwordHash }, $inc: { epoch: 1 } });
  return result.modifiedCount === 1;
}

/** Ends every session of a person. */
export async function endSessions(personId: string): Promise<void> {
  await change(personId, { $inc: { epoch: 1 } });
}

export async function setLanguage(personId: string, language: Language): Promise<void> {
  await change(personId, { $set: { language }, $setOnInsert: { epoch: 0 } });
}

/** Keeps the signature that a person draws once and uses again, or forgets it. */
export async function setMark(personId: string, mark: SavedMark | null): Promise<void> {
  await change(personId, { $set: { mark: mark && JSON.stringify(mark) }, $setOnInsert: { epoch: 0 } });
}

async function change(personId: string, update: Record<string, unknown>): Promise<void> {
  const model = await accounts();
  await model.updateOne({ _id: personId }, update, { upsert: true });
}
