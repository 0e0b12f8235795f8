import { createHash, randomBytes, webcrypto } from "node:crypto";
import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Integer, Utf8String } from "asn1js";
import { AttributeTypeAndValue, BasicConstraints, Certificate, Extension } from "pkijs";

const curve = { name: "ECDSA", namedCurve: "P-256" } as const;
const years = 20;

export type SealKey = { privateKey: webcrypto.CryptoKey; certificate: Uint8Array };

/**
 * The company's key for sealing PDFs (EC P-256) and its self-signed certificate, from `folder`, made on first use with mode 0600.
 * The certificate states the organisation; a company that is renamed gets a new certificate for the same key.
 */
export async function sealKeyIn(folder: string, organisation: string, at: Date): Promise<SealKey> {
  const pem = await keptIn(folder, "seal-key.pem", madeKey);
  const { privateKey, publicKey } = await importedKey(pem);
  const name = createHash("sha256").update(organisation).digest("hex").slice(0, 12);
  const certificate = await keptIn(folder, `seal-certificate-${name}.pem`, () => madeCertificate(privateKey, publicKey, organisation, at));
  return { privateKey, certificate: fromPem(certificate) };
}

/** The file's text; made once, whole, even when several processes want it first at the same time. */
async function keptIn(folder: string, name: string, make: () => Promise<string>): Promise<string> {
  const path = join(folder, name);
  const kept = await readFile(path, "utf8").catch(missing);
  if (kept !== null) return kept;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const fresh = join(folder, `.${name}.${randomBytes(6).toString("hex")}`);
  await writeFile(fresh, await make(), { mode: 0o600, flag: "wx" });
  // A link fails where the name exists already: whoever comes second takes the key of the first.
  await link(fresh, path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  await rm(fresh);
  return readFile(path, "utf8");
}

function missing(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}

async function madeKey(): Promise<string> {
  const { privateKey } = (await webcrypto.subtle.generateKey(curve, true, ["sign", "verify"])) as webcrypto.CryptoKeyPair;
  return toPem("PRIVATE KEY", new Uint8Array(await webcrypto.subtle.exportKey("pkcs8", privateKey)));
}

async function importedKey(pem: string): Promise<{ privateKey: webcrypto.CryptoKey; publicKey: webcrypto.CryptoKey }> {
  const privateKey = await webcrypto.subtle.importKey("pkcs8", fromPem(pem), curve, true, ["sign"]);
  const { kty, crv, x, y } = await webcrypto.subtle.exportKey("jwk", privateKey);
  const publicKey = await webcrypto.subtle.importKey("jwk", { kty, crv, x, y }, curve, true, ["verify"]);
  return { privateKey, publicKey };
}

async function madeCertificate(privateKey: webcrypto.CryptoKey, publicKey: webcrypto.CryptoKey, organisation: string, at: Date): Promise<string> {
  const certificate = new Certificate({ version: 2, serialNumber: new Integer({ valueHex: positive(randomBytes(16)) }) });
  // X.520 allows 64 characters; common name stands before organisation, as DER orders them.
  const name = [...organisation].slice(0, 64).join("");
  for (const type of ["2.5.4.3", "2.5.4.10"]) {
    certificate.subject.typesAndValues.push(new AttributeTypeAndValue({ type, value: new Utf8String({ value: name }) }));
    certificate.issuer.typesAndValues.push(new AttributeTypeAndValue({ type, value: new Utf8String({ value: name }) }));
  }
  // The first document may have been completed a while before it is sealed; its signing time must lie within.
  certificate.notBefore.value = new Date(at.getTime() - 24 * 60 * 60 * 1000);
  certificate.notAfter.value = new Date(Date.UTC(at.getUTCFullYear() + years, at.getUTCMonth(), at.getUTCDate()));
  certificate.extensions = [basicConstraints(), keyUsage()];
  await certificate.subjectPublicKeyInfo.importKey(publicKey as CryptoKey);
  await certificate.sign(privateKey as CryptoKey, "SHA-256");
  return toPem("CERTIFICATE", new Uint8Array(certificate.toSchema(true).toBER()));
}

function basicConstraints(): Extension {
  return new Extension({ extnID: "2.5.29.19", critical: true, extnValue: new BasicConstraints({ cA: false }).toSchema().toBER() });
}

/** Digital signature and content commitment: bits 0 and 1 of a bit string with six unused bits. */
function keyUsage(): Extension {
  return new Extension({ extnID: "2.5.29.15", critical: true, extnValue: new Uint8Array([0x03, 0x02, 0x06, 0xc0]).buffer });
}

/** A serial number is a positive integer of at most 20 octets. */
function positive(bytes: Buffer): ArrayBuffer {
  const serial = new Uint8Array(bytes);
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x01;
  return serial.buffer;
}

function toPem(label: string, der: Uint8Array): string {
  const lines =
    Buffer.from(der)
      .toString("base64")
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join("\n")}\n-----END ${label}-----\n`;
}

function fromPem(pem: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(pem.replace(/-----[^-]+-----|\s/g, ""), "base64"));
}
