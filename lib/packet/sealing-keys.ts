import { createPublicKey } from "node:crypto";
import type { CheckpointLine } from "@/lib/ledger/checkpoint";
import type { Entry } from "@/lib/ledger/entry";
import { keyIdOf, type PublicKeys } from "@/lib/ledger/seal";
import { strictJson } from "./strict-text";

/** Which keys (ids) a packet rests on: the one that sealed its list, those that sealed entries and checkpoint lines, and all that it lists. */
export type SealingKeys = { manifest: string; entries: string[]; checkpoints: string[]; listed: string[] };

/** The keys in `public-keys.json`, each under its own fingerprint, in the one text that says them; null for anything else. */
export function keysIn(bytes: Uint8Array | undefined): PublicKeys | null {
  const keys = strictJson(bytes);
  if (typeof keys !== "object" || keys === null || Object.keys(keys).length === 0) return null;
  return Object.entries(keys).every(([id, pem]) => isKey(id, pem)) ? (keys as PublicKeys) : null;
}

export function sealingKeys(manifest: string, listed: PublicKeys, entries: Entry[], lines: CheckpointLine[]): SealingKeys {
  const ids = (sealed: (Entry | CheckpointLine)[]) => [...new Set(sealed.map(({ seal }) => seal.key))].sort();
  return { manifest, entries: ids(entries), checkpoints: ids(lines), listed: Object.keys(listed).sort() };
}

/** Every key named anywhere, each once. With more than one, a forger's own may be among them. */
export function allKeys({ manifest, entries, checkpoints, listed }: SealingKeys): string[] {
  return [...new Set([manifest, ...entries, ...checkpoints, ...listed])];
}

function isKey(id: string, pem: unknown): boolean {
  try {
    const key = createPublicKey(String(pem));
    return keyIdOf(key) === id && key.export({ type: "spki", format: "pem" }) === pem;
  } catch {
    return false;
  }
}
