import { randomBytes } from "node:crypto";
import { canonical } from "@/lib/ledger/canonical";
import { bodyHashOf, genesis, hashOf } from "@/lib/ledger/chain";
import type { Body, Entry } from "@/lib/ledger/entry";
import { canonicalHash } from "@/lib/ledger/hash";
import { type LedgerKey, sealed } from "@/lib/ledger/seal";
import { Refusal } from "@/lib/order/refusal";

const mostBytes = 1_000_000;

/** What is secret in a request proves who asks; it is no part of what was asked, and its hash in the ledger could be guessed at for ever. */
const secrets = ["password", "code", "token"];

export type Place = { stream: string; head: { seq: number; hash: string } | null; key: string; request: string; at: string };

/**
 * A new entry after the head of its stream. The body goes through its canonical text, so that what `evolve` reads now is what it reads
 * from the database later. Refuses (`entryTooLarge`) more than 1 MB.
 */
export function composed<E>({ stream, head, key, request, at }: Place, body: Body<E>, ledgerKey: LedgerKey): Entry<E> {
  const text = canonical(body);
  if (Buffer.byteLength(text) > mostBytes) throw new Refusal("entryTooLarge");
  const kept = JSON.parse(text) as Body<E>;
  if (kept.events.length === 0) throw new Error("A command that changes nothing appends nothing");
  const salt = randomBytes(32).toString("base64");
  const link = { stream, seq: (head?.seq ?? 0) + 1, v: 1 as const, at, key, request, prev: head?.hash ?? genesis, bodyHash: bodyHashOf(kept, salt) };
  const hash = hashOf(link);
  return { ...link, body: kept, salt, hash, seal: sealed(hash, ledgerKey) };
}

/** SHA-256 (hex) of what was asked, without the password, code or token that it came with. */
export function requestHashOf(request: unknown): string {
  if (typeof request !== "object" || request === null || Array.isArray(request)) return canonicalHash(request ?? null);
  return canonicalHash(Object.fromEntries(Object.entries(request).filter(([name]) => !secrets.includes(name))));
}
