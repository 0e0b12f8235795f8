import { bodyHashOf, genesis, hashOf } from "@/lib/ledger/chain";
import type { Entry } from "@/lib/ledger/entry";
import { ledgerKeyFrom, newKeyPem, type PublicKeys, sealed } from "@/lib/ledger/seal";

export const key = ledgerKeyFrom(newKeyPem());
export const keys: PublicKeys = { [key.id]: key.publicPem };

/** A chain of so many sealed entries, one second apart. */
export function chainOf(stream: string, length: number): Entry[] {
  const entries: Entry[] = [];
  for (let seq = 1; seq <= length; seq++) {
    const body = { by: { kind: "system" as const }, events: [{ type: "noted", text: `第 ${seq} 項` }], mails: [] };
    const salt = Buffer.alloc(32, seq).toString("base64");
    const at = new Date(Date.UTC(2026, 0, 1, 0, 0, seq)).toISOString();
    const link = { stream, seq, v: 1 as const, at, key: `k${seq}`, request: "", prev: entries.at(-1)?.hash ?? genesis, bodyHash: bodyHashOf(body, salt) };
    const hash = hashOf(link);
    entries.push({ ...link, body, salt, hash, seal: sealed(hash, key) });
  }
  return entries;
}
