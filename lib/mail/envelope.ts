import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

const nonceLength = 12;
const tagLength = 16;

/**
 * Encrypts a payload (AES-256-GCM) so that a dump of the database holds no link and no code. `key` is 32 bytes kept outside the database;
 * `id` binds the text to its outbox row.
 */
export function sealEnvelope(payload: unknown, key: Buffer, id: string): Buffer {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(id));
  const text = Buffer.concat([cipher.update(JSON.stringify(payload), "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]);
}

/** The payload again. Throws where key, row or bytes are not the ones that it was sealed with. */
export function openEnvelope<T>(sealed: Uint8Array, key: Buffer, id: string): T {
  const bytes = Buffer.from(sealed);
  const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, nonceLength)).setAAD(Buffer.from(id));
  decipher.setAuthTag(bytes.subarray(nonceLength, nonceLength + tagLength));
  return JSON.parse(Buffer.concat([decipher.update(bytes.subarray(nonceLength + tagLength)), decipher.final()]).toString("utf8")) as T;
}
