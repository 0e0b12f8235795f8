import { z } from "zod";
import { canonicalHash, sha256Hex } from "@/lib/ledger/hash";

/** Names in a packet that are not documents. */
export const manifestName = "manifest.json";
export const sealName = "manifest.seal.json";
export const entriesName = "entries.jsonl";
export const keysName = "public-keys.json";
export const checkpointsName = "checkpoints.jsonl";

/** The records that every packet holds beside its papers. */
export const recordNames = [entriesName, keysName, checkpointsName];

/** An attachment's name: the first half of its hash, and what kind of file it is. */
export function paperName(sha256: string, type: string): string {
  return `attachments/${sha256.slice(0, 32)}.${type.split("/")[1]}`;
}

const hex = z.string().regex(/^[0-9a-f]{64}$/);

/** A sealed PDF's name is free but for what could lead out of a folder or write to a terminal. */
const pdfName = /^[^\\/:*?"<>|\p{Cc}\p{Cf}\p{Zl}\p{Zp}.][^\\/:*?"<>|\p{Cc}\p{Cf}\p{Zl}\p{Zp}]{0,200}\.pdf$/u;
const attachmentName = /^attachments\/[0-9a-f]{32}\.(pdf|png|jpeg)$/;

const listedFile = z.strictObject({
  name: z.string().refine((name) => recordNames.includes(name) || attachmentName.test(name) || pdfName.test(name)),
  sha256: hex,
  /** Bytes. */
  size: z.int().min(0),
  /** The document's id and version, when the file is its sealed PDF. */
  document: z.string().optional(),
  version: z.int().min(1).optional(),
});

/** The packet's list: which order, up to which entry, and every other file in it with its SHA-256. */
export const manifestShape = z.strictObject({
  format: z.literal("countersign.packet.1"),
  no: z.string().regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]{1,60}$/u),
  stream: z.string().regex(/^[\w-]{1,100}$/),
  head: z.strictObject({ seq: z.int().min(1), hash: hex }),
  madeAt: z.iso.datetime(),
  files: z.array(listedFile).refine((files) => new Set(files.map((file) => file.name)).size === files.length),
});
export type Manifest = z.infer<typeof manifestShape>;
export type ListedFile = z.infer<typeof listedFile>;

/** What the seal of a packet is over: SHA-256 (hex) of a tag and the hash of the manifest's bytes. */
export function manifestHash(bytes: Uint8Array): string {
  return canonicalHash(["countersign.packet.1", sha256Hex(bytes)]);
}
