import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fromBER } from "asn1js";
import { ContentInfo, SignedData } from "pkijs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { PdfFailure, renderDocument, sealDocument, sealPdf } from "@/lib/pdf/pool";
import { sealKeyIn } from "@/lib/pdf/seal-key";
import { pageTexts } from "./extract";
import { printed, report } from "./samples";
import { withThreads } from "./threads";

withThreads();

let keys = "";
beforeEach(async () => {
  keys = join(await mkdtemp(join(tmpdir(), "countersign-keys-")), "keys");
});
afterEach(() => rm(join(keys, ".."), { recursive: true }));

const sealOf = (organisation = "會簽示範製造有限公司") => ({ keys, organisation, reason: "技術評審報告 封章", at: "2026-11-24T06:05:01.000Z" });

/** The one signature of a file: what its byte range covers, and whether it holds. */
async function signatureOf(bytes: Uint8Array) {
  const text = Buffer.from(bytes).toString("latin1");
  const ranges = [...text.matchAll(/\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/g)].map((match) => match.slice(1).map(Number));
  const [[from = 0, length = 0, next = 0, rest = 0] = []] = ranges;
  const signed = Buffer.concat([bytes.subarray(from, from + length), bytes.subarray(next, next + rest)]);
  const der = Buffer.from(text.slice(from + length + 1, next - 1), "latin1").toString("latin1");
  const content = new ContentInfo({ schema: fromBER(new Uint8Array(Buffer.from(der, "hex")).buffer).result });
  const data = new SignedData({ schema: content.content });
  const valid = await data.verify({ signer: 0, data: new Uint8Array(signed).buffer, checkChain: false }).catch(() => false);
  return { count: ranges.length, whole: next + rest === bytes.length, valid, data };
}

test("a sealed document carries one signature that covers all of it and holds", async () => {
  const { bytes, file } = await sealDocument(printed(report), sealOf());
  const { count, whole, valid } = await signatureOf(bytes);
  expect({ count, whole, valid }).toEqual({ count: 1, whole: true, valid: true });
  expect(file).toEqual({ sha256: createHash("sha256").update(bytes).digest("hex"), size: bytes.length, pages: 2 });
});

test("sealing appends: what was rendered stays as it is, byte for byte", async () => {
  const rendered = await renderDocument(printed(report));
  const { bytes } = await sealPdf(rendered, sealOf());
  expect(Buffer.from(bytes.subarray(0, rendered.length)).equals(Buffer.from(rendered))).toBe(true);
  expect(await pageTexts(bytes)).toEqual(await pageTexts(rendered));
});

test("one changed byte anywhere in the rendered part breaks the seal", async () => {
  const { bytes } = await sealDocument(printed(report), sealOf());
  for (const place of [20, 4_000, 60_000]) {
    const changed = new Uint8Array(bytes);
    changed[place] = (changed[place] ?? 0) ^ 1;
    expect((await signatureOf(changed)).valid).toBe(false);
  }
});

test("the certificate names the company, and a company that is renamed gets a new one for the same key", async () => {
  const first = await signatureOf((await sealDocument(printed(report), sealOf())).bytes);
  const second = await signatureOf((await sealDocument(printed(report), sealOf("Northwind Ltd."))).bytes);
  const named = [first, second].map(({ data }) => data.certificates?.[0]);
  const certificates = named.map((one) => (one && "subject" in one ? one : null));
  expect(certificates.map((one) => one?.subject.typesAndValues.map(({ value }) => value.valueBlock.value))).toEqual([
    ["會簽示範製造有限公司", "會簽示範製造有限公司"],
    ["Northwind Ltd.", "Northwind Ltd."],
  ]);
  const [key, other] = certificates.map((one) => Buffer.from(one?.subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView ?? []).toString("hex"));
  expect(key).toBe(other);
  expect(await readdir(keys)).toHaveLength(3);
});

test("nobody but the server's user can read the key, and those who want it first at once get the same", async () => {
  const made = await Promise.all([1, 2, 3, 4, 5, 6].map(() => sealKeyIn(keys, "會簽示範製造有限公司", new Date("2026-11-24T06:05:01Z"))));
  expect(new Set(made.map(({ certificate }) => Buffer.from(certificate).toString("hex"))).size).toBe(1);
  const names = await readdir(keys);
  expect(names).toHaveLength(2);
  for (const name of names) expect((await stat(join(keys, name))).mode & 0o777).toBe(0o600);
  expect((await stat(keys)).mode & 0o777).toBe(0o700);
  expect(await readFile(join(keys, "seal-key.pem"), "utf8")).toMatch(/^-----BEGIN PRIVATE KEY-----/);
});

for (const standing of ["draft", "void", "reading"] as const) {
  test(`a ${standing} copy is never sealed`, async () => {
    await expect(sealDocument(printed(report, { standing }), sealOf())).rejects.toThrow(PdfFailure);
  });
}

test("what cannot be rendered is a failure that names the document, and the threads go on", async () => {
  const broken = printed(report, { at: "yesterday" });
  await expect(renderDocument(broken)).rejects.toThrow("Rendering technicalReport.technical.1 version 1 of order 10248: Invalid time value");
  expect((await renderDocument(printed(report))).length).toBeGreaterThan(10_000);
});
