import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from "node:crypto";
import type { Entry } from "./entry";
import { sha256Hex } from "./hash";

export type Seal = Entry["seal"];

/** Public keys by their id, each as PEM (SPKI). */
export type PublicKeys = Record<string, string>;

export type LedgerKey = { id: string; publicPem: string; privateKey: KeyObject };

/** A key's id: SHA-256 (hex) of its public part (SPKI, DER). So a key cannot be listed under the id of another. */
export function keyIdOf(publicKey: KeyObject): string {
  return sha256Hex(publicKey.export({ type: "spki", format: "der" }));
}

/** The ledger's key from its private PEM (PKCS #8). Refuses anything but Ed25519. */
export function ledgerKeyFrom(privatePem: string): LedgerKey {
  const privateKey = createPrivateKey(privatePem);
  if (privateKey.asymmetricKeyType !== "ed25519") throw new TypeError("The ledger's key must be an Ed25519 key");
  const publicKey = createPublicKey(privateKey);
  return { id: keyIdOf(publicKey), publicPem: publicKey.export({ type: "spki", format: "pem" }).toString(), privateKey };
}

/** A new private key as PEM (PKCS #8). */
export function newKeyPem(): string {
  return generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" }).toString();
}

/** Seals a hash (64 hex digits): Ed25519 over its 32 bytes. Every hash that is sealed carries a tag of its own (chain, checkpoint, packet). */
export function sealed(hash: string, key: LedgerKey): Seal {
  return { key: key.id, signature: sign(null, hashBytes(hash), key.privateKey).toString("base64") };
}

/**
 * Whether this seal is that key's over that hash. Strict: the key's id must be its fingerprint and the signature's base64 the one
 * canonical text of its 64 bytes, so that no byte of a seal can be changed unseen.
 */
export function sealHolds(hash: string, seal: Seal, keys: PublicKeys): boolean {
  const pem = Object.hasOwn(keys, seal.key) ? keys[seal.key] : undefined;
  if (pem === undefined || !/^[0-9a-f]{64}$/.test(hash)) return false;
  const signature = Buffer.from(seal.signature, "base64");
  if (signature.length !== 64 || signature.toString("base64") !== seal.signature) return false;
  const publicKey = publicKeyFrom(pem);
  return publicKey !== null && keyIdOf(publicKey) === seal.key && verify(null, hashBytes(hash), publicKey, signature);
}

const parsed = new Map<string, KeyObject | null>();

/** Parsing a PEM costs more than a signature check, and a verification asks for the same key at every entry. */
function publicKeyFrom(pem: string): KeyObject | null {
  const known = parsed.get(pem);
  if (known !== undefined) return known;
  const key = readPublicKey(pem);
  parsed.set(pem, key);
  return key;
}

function readPublicKey(pem: string): KeyObject | null {
  try {
    const key = createPublicKey(pem);
    return key.asymmetricKeyType === "ed25519" ? key : null;
  } catch {
    return null;
  }
}

function hashBytes(hash: string): Buffer {
  return Buffer.from(hash, "hex");
}
