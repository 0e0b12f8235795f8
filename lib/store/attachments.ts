import { mostFileBytes, mostMegabytes } from "@/lib/form/file-limits";
import type { FileReference } from "@/lib/form/rendition";
import { Refusal } from "@/lib/order/refusal";
import { bucketNamed, damaged, type FileNote } from "./bytes";
import { filesInDrafts } from "./drafts";
import { mentionedInLedger } from "./entries";

const day = 24 * 60 * 60 * 1000;

const kinds: { type: FileReference["type"]; magic: number[] }[] = [
  { type: "application/pdf", magic: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { type: "image/png", magic: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { type: "image/jpeg", magic: [0xff, 0xd8, 0xff] },
];

const bucket = bucketNamed("attachments");

/** What a file is by its first bytes, whatever its name says; null for anything but PDF, PNG and JPEG. */
export function typeOf(bytes: Uint8Array): string | null {
  return kinds.find(({ magic }) => magic.every((byte, index) => bytes[index] === byte))?.type ?? null;
}

/** Stores a file that a form may then refer to. Refuses over 10 MB (`fileTooLarge`) and what is no PDF, PNG or JPEG (`fileType`). */
export async function putAttachment(bytes: Uint8Array, { name, by, now }: { name: string; by: string; now: string }): Promise<FileReference> {
  if (bytes.length > mostFileBytes) throw new Refusal("fileTooLarge", { megabytes: mostMegabytes });
  const type = typeOf(bytes);
  if (!type) throw new Refusal("fileType");
  return { sha256: await bucket.put(bytes, { type, by, at: now }), name, size: bytes.length, type };
}

/** An attachment by the SHA-256 of its bytes, or null. Who may have it is the caller's question: whoever reads an order that refers to it, or brought it. */
export function attachmentOf(sha256: string): Promise<(FileNote & { bytes: Uint8Array }) | null> {
  return bucket.bytesOf(sha256);
}

/** An attachment's bytes as they are stored, altered or not, or null: for verification. */
export async function storedAttachment(sha256: string): Promise<Uint8Array | null> {
  return (await bucket.stored(sha256).catch(damaged))?.bytes ?? null;
}

/** A file about to be referred to: by its hash alone, or with what the reference says of it. */
export type Referred = Pick<FileReference, "sha256"> & Partial<FileReference>;

/**
 * Makes sure that attachments about to be referred to are there and stay, are of the size and type that the reference says, and were brought
 * by this person or are among those that he may refer to anyway. Knowing a file's hash is no right to it. Refuses `fileMissing`.
 */
export async function holdAttachments(files: Referred[], { by, known }: { by: string; known: (sha256: string) => boolean }, now: string): Promise<void> {
  if (files.length === 0) return;
  const held = await bucket.hold([...new Set(files.map(({ sha256 }) => sha256))], now);
  for (const { sha256, size, type } of files) {
    const note = held.get(sha256);
    const isAsSaid = note && (size ?? note.size) === note.size && (type ?? note.type) === note.type;
    if (!isAsSaid || !(note.by.includes(by) || known(sha256))) throw new Refusal("fileMissing");
  }
}

/** Deletes attachments that for a week neither a draft nor any entry of the ledger mentions. Answers their number. */
export async function collectOrphans(now: Date): Promise<number> {
  const drafted = await filesInDrafts();
  const wanted = async (old: string[]) => new Set([...(await mentionedInLedger(old)), ...old.filter((sha256) => drafted.has(sha256))]);
  return bucket.collect(new Date(now.getTime() - 7 * day).toISOString(), now.toISOString(), wanted);
}
