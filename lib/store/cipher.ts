import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

const ivBytes = 12;
const tagBytes = 16;

/** AES-256-GCM: base64 of iv ‖ tag ‖ ciphertext. `place` (a row's id) is authenticated with it, so a payload cannot be moved to another row. */
export function encrypted(text: string, key: Buffer, place: string): string {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv("aes-256-gcm", key, iv).setAAD(Buffer.from(place));
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString("base64");
}

/** The text again; null when it was altered, moved, or encrypted with another key. */
export function decrypted(payload: string, key: Buffer, place: string): string | null {
  const bytes = Buffer.from(payload, "base64");
  const [iv, tag, body] = [bytes.subarray(0, ivBytes), bytes.subarray(ivBytes, ivBytes + tagBytes), bytes.subarray(ivBytes + tagBytes)];
  if (tag.length < tagBytes) return null;
  const decipher = createDecipheriv("aes-256-gcm", key, iv, { authTagLength: tagBytes }).setAAD(Buffer.from(place)).setAuthTag(tag);
  const text = decipher.update(body);
  try {
    return Buffer.concat([text, decipher.final()]).toString("utf8");
  } catch {
    return null;
  }
}
