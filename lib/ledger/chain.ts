import { canonical } from "./canonical";
import type { Body, Entry } from "./entry";
import { canonicalHash, sha256Hex } from "./hash";

/** `prev` of the first entry of a stream. */
export const genesis = "0".repeat(64);

const saltBytes = 32;

/** What an entry's hash covers: everything but the body (covered by `bodyHash`), the salt (likewise), the hash itself and its seal. */
type Link = Pick<Entry, "stream" | "seq" | "v" | "at" | "key" | "request" | "prev" | "bodyHash">;

/**
 * SHA-256(salt ‖ canonical body), hex. The salt (base64) is always 32 bytes, so that the two cannot be cut in another place;
 * it keeps an erased body from being guessed by its hash. Refuses (TypeError) any other salt.
 */
export function bodyHashOf(body: Body<unknown>, salt: string): string {
  const bytes = Buffer.from(salt, "base64");
  if (bytes.length !== saltBytes || bytes.toString("base64") !== salt) throw new TypeError("A salt is 32 bytes in base64");
  return sha256Hex(bytes, canonical(body));
}

/**
 * SHA-256 (hex) of the canonical JSON array ["countersign.entry.1", stream, seq, v, at, key, request, prev, bodyHash].
 * An array of JSON strings can be read in one way only, so no two different entries give the same text;
 * the tag keeps an entry's hash from ever being a checkpoint's or a packet's.
 */
export function hashOf(link: Link): string {
  const { stream, seq, v, at, key, request, prev, bodyHash } = link;
  return canonicalHash(["countersign.entry.1", stream, seq, v, at, key, request, prev, bodyHash]);
}
