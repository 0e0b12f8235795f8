import { z } from "zod";
import { canonicalHash, sha256Hex } from "@/lib/ledger/hash";

/** Names in a packet that are not documents. */
export const manifestName = "manifest.json";
export const sealName = "manifest.seal.json";
export const entriesName = "entries.jsonl";
export const keysName = "public-keys.json";
export const checkpointsName = "checkpoints.jsonl";

const hex = z.string().regex(/^[0-9a-f]{64}$/);

const listedFile = z.strictObject({
  name: z.string().min(1),
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
  no: z.string(),
  stream: z.string(),
  head: z.strictObject({ seq: z.int().min(1), hash: hex }),
  madeAt: z.iso.datetime(),
  files: z.array(listedFile),
});
export type Manifest = z.infer<typeof manifestShape>;
export type ListedFile = z.infer<typeof listedFile>;

/** What the seal of a packet is over: SHA-256 (hex) of a tag and the hash of the manifest's bytes. */
export function manifestHash(bytes: Uint8Array): string {
  return canonicalHash(["countersign.packet.1", sha256Hex(bytes)]);
}
