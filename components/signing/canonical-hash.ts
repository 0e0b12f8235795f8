import { canonical } from "@/lib/ledger/canonical";

/** SHA-256 (hex) of a value's canonical text, worked out in the browser over what it shows; the server works it out over what it holds. */
export async function canonicalHash(value: unknown): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(canonical(value)));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
