import { CryptoKeySigner, PDF } from "@libpdf/core";
import { sealKeyIn } from "./seal-key";

export type Seal = {
  /** Folder of the company's keys. */
  keys: string;
  /** Name of the company, stated in the certificate. */
  organisation: string;
  reason: string;
  /** Instant (ISO) of the entry that the seal belongs to, stated as signing time. */
  at: string;
};

/** Bytes of the signature's place in the file: signature and certificate of a P-256 key need about a third of it. */
const room = 6000;

/** Seals a PDF with the company's key: PAdES B-B, appended, so that what was rendered stays as it is. Sealed again it would be another file. */
export async function sealed(bytes: Uint8Array, seal: Seal): Promise<Uint8Array> {
  const at = new Date(seal.at);
  const { privateKey, certificate } = await sealKeyIn(seal.keys, seal.organisation, at);
  const pdf = await PDF.load(bytes);
  const signer = new CryptoKeySigner(privateKey as CryptoKey, certificate, "EC", "ECDSA");
  const result = await pdf.sign({ signer, level: "B-B", reason: seal.reason, signingTime: at, fieldName: "Seal", estimatedSize: room });
  return result.bytes;
}

/** Number of pages of a PDF. */
export async function pagesOf(bytes: Uint8Array): Promise<number> {
  return (await PDF.load(bytes)).getPageCount();
}
