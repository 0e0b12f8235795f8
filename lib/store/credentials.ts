import type { Language } from "@/lib/form/words";
import type { Mark } from "@/lib/order/mark";
import { collection } from "./collection";

/**
 * What a person keeps for himself, beside what the company's stream says of him: never in the ledger, never shown to others.
 * Sessions begun before `sessionsFrom` (ISO) are over: a new password ends them.
 */
export type Credential = { personId: string; passwordHash: string | null; sessionsFrom: string | null; language: Language | null; savedSignature: Mark | null };

type Row = Omit<Credential, "personId" | "savedSignature"> & { _id: string; savedSignature: string | null };

const nullable = { type: String, default: null };

const credentials = collection<Row>(
  "credentials",
  { _id: { type: String, required: true }, passwordHash: nullable, sessionsFrom: nullable, language: nullable, savedSignature: nullable },
  [],
);

/** A person's credential; one who never set anything has one of nulls. */
export async function credentialOf(personId: string): Promise<Credential> {
  const model = await credentials();
  const row = await model.findById(personId).lean<Row>();
  if (!row) return { personId, passwordHash: null, sessionsFrom: null, language: null, savedSignature: null };
  const { _id, savedSignature, ...rest } = row;
  return { ...rest, personId: _id, savedSignature: savedSignature === null ? null : (JSON.parse(savedSignature) as Mark) };
}

/** Whether a person has set a password; until then his invitation is what lets him in. */
export async function hasPassword(personId: string): Promise<boolean> {
  return (await credentialOf(personId)).passwordHash !== null;
}

/** Gives a person his first password: no session of his can have begun before. */
export function giveFirstPassword(personId: string, passwordHash: string): Promise<void> {
  return set(personId, { passwordHash });
}

/** Sets a password's hash and ends all sessions begun before `now`. */
export function setPasswordHash(personId: string, passwordHash: string, now: string): Promise<void> {
  return set(personId, { passwordHash, sessionsFrom: now });
}

/** Ends all of a person's sessions begun before `now`. */
export function endSessions(personId: string, now: string): Promise<void> {
  return set(personId, { sessionsFrom: now });
}

export function setLanguage(personId: string, language: Language): Promise<void> {
  return set(personId, { language });
}

/** Keeps a signature for later, or with null lets it go. */
export function saveSignature(personId: string, mark: Mark | null): Promise<void> {
  return set(personId, { savedSignature: mark && JSON.stringify(mark) });
}

async function set(personId: string, change: Partial<Row>): Promise<void> {
  const model = await credentials();
  await model.updateOne({ _id: personId }, { $set: change }, { upsert: true });
}
