import mongoose from "mongoose";
import { sha256Hex } from "@/lib/ledger/hash";
import { connect, once } from "./connect";

/** `by`: everyone who brought these bytes; `at`: when they were last put or referred to (ISO). */
export type FileNote = { sha256: string; size: number; type: string; by: string[]; at: string };

type Found = FileNote & { id: mongoose.mongo.ObjectId };

/** What reading a file comes to whose chunks are missing or of another length: it cannot be read at all. */
export function damaged(error: unknown): null {
  if (error instanceof Error && error.name.startsWith("Mongo")) return null;
  throw error;
}

/** A GridFS bucket whose files are found by the SHA-256 of their bytes. */
export function bucketNamed(name: string) {
  const files = () => mongoose.connection.collection<{ length: number; metadata: Omit<FileNote, "size"> }>(`${name}.files`);

  async function opened(): Promise<mongoose.mongo.GridFSBucket> {
    await connect();
    await once(`bucket ${name}`, async () => {
      await files().createIndex({ "metadata.sha256": 1 });
    });
    const { db } = mongoose.connection;
    if (!db) throw new Error("The database is not connected");
    return new mongoose.mongo.GridFSBucket(db, { bucketName: name, writeConcern: { w: "majority", journal: true } });
  }

  async function found(filter: Record<string, unknown>): Promise<Found[]> {
    await opened();
    const rows = await files().find(filter).toArray();
    return rows.map(({ _id, length, metadata }) => ({ ...metadata, size: length, id: _id }));
  }

  /** Stores bytes and answers their SHA-256. Bytes that are there already are stored once. */
  async function put(bytes: Uint8Array, { type, by, at }: { type: string; by: string; at: string }): Promise<string> {
    const bucket = await opened();
    const sha256 = sha256Hex(bytes);
    const touched = await files().updateMany({ "metadata.sha256": sha256 }, { $set: { "metadata.at": at }, $addToSet: { "metadata.by": by } });
    if (touched.matchedCount > 0) return sha256;
    await new Promise<void>((resolve, reject) => {
      const stream = bucket.openUploadStream(sha256, { metadata: { sha256, type, by: [by], at } });
      stream.once("finish", () => resolve()).once("error", reject);
      stream.end(bytes);
    });
    return sha256;
  }

  /** What is stored under this SHA-256, as it is, or null. For verification; others ask `bytesOf`. */
  async function stored(sha256: string): Promise<(FileNote & { bytes: Uint8Array }) | null> {
    const bucket = await opened();
    const [file] = await found({ "metadata.sha256": sha256 });
    if (!file) return null;
    const chunks: Uint8Array[] = [];
    for await (const chunk of bucket.openDownloadStream(file.id)) chunks.push(chunk as Uint8Array);
    const { id, ...note } = file;
    return { ...note, bytes: Buffer.concat(chunks) };
  }

  /** The bytes with this SHA-256, or null. Throws when what is stored is no longer what it was. */
  async function bytesOf(sha256: string): Promise<(FileNote & { bytes: Uint8Array }) | null> {
    const file = await stored(sha256);
    if (file && sha256Hex(file.bytes) !== sha256) throw new Error(`The file ${sha256} in ${name} was altered`);
    return file;
  }

  /**
   * Deletes files that nobody put or held since an instant (ISO), but for those that `wanted` names of them, which are held anew.
   * One that is held meanwhile stays: the same update that would take it away sees that. Answers their number.
   */
  async function collect(since: string, now: string, wanted: (sha256: string[]) => Promise<Set<string>>): Promise<number> {
    const old = await found({ "metadata.at": { $lt: since } });
    if (old.length === 0) return 0;
    const kept = await wanted([...new Set(old.map((file) => file.sha256))]);
    if (kept.size > 0) await hold([...kept], now);
    let collected = 0;
    for (const { id, sha256 } of old) {
      if (kept.has(sha256)) continue;
      const gone = await files().deleteOne({ _id: id, "metadata.at": { $lt: since } });
      if (gone.deletedCount === 0) continue;
      await mongoose.connection.collection(`${name}.chunks`).deleteMany({ files_id: id });
      collected++;
    }
    return collected;
  }

  /** Deletes whatever has this SHA-256. */
  async function drop(sha256: string): Promise<void> {
    const bucket = await opened();
    for (const file of await found({ "metadata.sha256": sha256 })) await bucket.delete(file.id);
  }

  /** What is stored of these, by SHA-256; their age starts anew, so that none is collected while it is being referred to. */
  async function hold(sha256: string[], now: string): Promise<Map<string, FileNote>> {
    await opened();
    await files().updateMany({ "metadata.sha256": { $in: sha256 } }, { $set: { "metadata.at": now } });
    const held = await found({ "metadata.sha256": { $in: sha256 } });
    return new Map(held.map(({ id: _, ...note }) => [note.sha256, note]));
  }

  return { put, stored, bytesOf, collect, drop, hold };
}
