import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from "node:crypto";

/** 32 random bytes as base64url: the only form in which a link's secret ever exists, and only in the letter. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** Whether this has the shape of a token; a truncated one is never looked up. */
export function isToken(text: string): boolean {
  return /^[A-Za-z0-9_-]{43}$/.test(text);
}

/** What is stored of a token (SHA-256, hex). 256 random bits need no salt. */
export function tokenHash(token: string): string {
  return createHash("sha256").update(`countersign token\n${token}`).digest("hex");
}

/** A six-digit code. */
export function newCode(): string {
  return randomInt(1_000_000).toString().padStart(6, "0");
}

/** What is stored of a code: keyed by a secret outside the database, because a million guesses are nothing to one who holds a dump. */
export function codeHash(code: string, purpose: string, secret: string): string {
  return createHmac("sha256", secret).update(`countersign code\n${purpose}\n${code}`).digest("hex");
}

/** Whether two hex digests are the same, in the same time whatever differs. */
export function sameDigest(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one, "hex"), Buffer.from(other, "hex")];
  return a.length === b.length && a.length > 0 && timingSafeEqual(a, b);
}
