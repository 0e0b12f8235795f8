import { bucketNamed, damaged } from "./bytes";
import { mentionedInLedger } from "./entries";

const hour = 60 * 60 * 1000;

const bucket = bucketNamed("sealed");

/** Stores a sealed PDF, before any entry refers to it. Answers its SHA-256. */
export function putSealed(bytes: Uint8Array, now: string): Promise<string> {
  return bucket.put(bytes, { type: "application/pdf", by: "system", at: now });
}

/** A sealed PDF by its SHA-256, or null. Throws when the stored bytes were altered. */
export async function sealedFile(sha256: string): Promise<Uint8Array | null> {
  return (await bucket.bytesOf(sha256))?.bytes ?? null;
}

/** The sealed PDF's bytes as they are stored, altered or not, or null: for verification. */
export async function storedFile(sha256: string): Promise<Uint8Array | null> {
  return (await bucket.stored(sha256).catch(damaged))?.bytes ?? null;
}

/** Takes a PDF away that was sealed a moment too late: another's entry stands. */
export async function dropSealed(sha256: string): Promise<void> {
  await bucket.drop(sha256);
}

/** Deletes PDFs of an hour ago that no entry of the ledger names: another server's was quicker. Answers their number. */
export function collectLosers(now: Date): Promise<number> {
  return bucket.collect(new Date(now.getTime() - hour).toISOString(), now.toISOString(), mentionedInLedger);
}
