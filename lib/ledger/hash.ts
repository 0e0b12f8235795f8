import { createHash } from "node:crypto";
import { canonical } from "./canonical";

/** SHA-256 of bytes, or of a text's UTF-8, as 64 lower-case hex digits. */
export function sha256Hex(...parts: (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
}

/** SHA-256 (hex) of a value's canonical text. */
export function canonicalHash(value: unknown): string {
  return sha256Hex(canonical(value));
}
