import { randomUUID } from "node:crypto";
import { makeZip } from "client-zip";
import { expect, test } from "vitest";
import { canonical } from "@/lib/ledger/canonical";
import { type CheckpointLine, nextLine } from "@/lib/ledger/checkpoint";
import type { Entry } from "@/lib/ledger/entry";
import { sha256Hex } from "@/lib/ledger/hash";
import { type LedgerKey, ledgerKeyFrom, newKeyPem, sealed } from "@/lib/ledger/seal";
import { checkpointsName, entriesName, keysName, type Manifest, manifestHash, manifestName, sealName } from "@/lib/packet/manifest";
import { verifyPacket } from "@/lib/packet/verify-packet";
import { readZip, type ZipFile } from "@/lib/packet/zip";
import { ledgerKey } from "@/lib/store/keys";
import { ownDatabase } from "./database";
import { now, packetOf, sealedOrder } from "./packets";

ownDatabase();

async function repacked(files: ZipFile[], key?: string) {
  const zip = makeZip(files.map(({ name, bytes: input }) => ({ name, input, lastModified: new Date(2026, 10, 24, 12) })));
  return verifyPacket(new Uint8Array(await new Response(zip).arrayBuffer()), key);
}

/** The packet with some of its files made anew, and listed and sealed by whoever does so with a key of his own. */
function forged(files: ZipFile[], forger: LedgerKey, change: (files: Map<string, Buffer>, list: Manifest) => void): ZipFile[] {
  const contents = new Map(files.map(({ name, bytes }) => [name, Buffer.from(bytes)]));
  const list = JSON.parse(String(contents.get(manifestName))) as Manifest;
  contents.delete(manifestName);
  contents.delete(sealName);
  contents.set(keysName, Buffer.from(canonical({ ...JSON.parse(String(contents.get(keysName))), [forger.id]: forger.publicPem })));
  change(contents, list);
  const about = new Map(list.files.map((file) => [file.name, file]));
  list.files = [...contents].map(([name, bytes]) => ({ ...about.get(name), name, sha256: sha256Hex(bytes), size: bytes.length }));
  const manifest = Buffer.from(canonical(list));
  contents.set(manifestName, manifest);
  contents.set(sealName, Buffer.from(canonical(sealed(manifestHash(manifest), forger))));
  return [...contents].map(([name, bytes]) => ({ name, bytes }));
}

const linesIn = <T>(bytes: Buffer | undefined) =>
  String(bytes)
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as T);
const asLines = (lines: object[]) => Buffer.from(lines.map((line) => `${canonical(line)}\n`).join(""));

/** The entries up to a seq, their PDFs left out, and a checkpoint line of the forger's own over the last. */
function cutAt(seq: number, forger: LedgerKey) {
  return (files: Map<string, Buffer>, list: Manifest) => {
    const entries = linesIn<Entry>(files.get(entriesName)).slice(0, seq);
    const [first] = linesIn<CheckpointLine>(files.get(checkpointsName));
    const head = { seq, hash: entries[seq - 1]?.hash ?? "" };
    const line = nextLine(undefined, new Map([[list.stream, head]]), first?.at ?? now, forger);
    files.set(entriesName, asLines(entries));
    files.set(checkpointsName, asLines([line]));
    for (const name of [...files.keys()].filter((one) => one.endsWith(".pdf"))) files.delete(name);
    list.head = head;
  };
}

test("a forger who adds his own key to the packet's is not the company", async () => {
  const files = readZip(await packetOf(await sealedOrder("forged")))?.files ?? [];
  const forger = ledgerKeyFrom(newKeyPem());
  const untouched = await repacked(forged(files, forger, () => {}));
  expect(untouched).toMatchObject({ ledger: "altered", faults: [{ kind: "severalKeys" }], keys: { manifest: forger.id, entries: [ledgerKey().id] } });
  const company = await repacked(
    forged(files, forger, () => {}),
    ledgerKey().id,
  );
  expect(company.faults).toEqual([{ kind: "wrongKey", where: ledgerKey().id }]);
});

test("a packet cut short and sealed again is no packet of the company's", async () => {
  const files = readZip(await packetOf(await sealedOrder("truncated")))?.files ?? [];
  const forger = ledgerKeyFrom(newKeyPem());
  const cut = await repacked(forged(files, forger, cutAt(1, forger)));
  expect(cut.faults.map(({ kind }) => kind)).toEqual(["severalKeys"]);
  expect(cut.keys).toMatchObject({ manifest: forger.id, entries: [ledgerKey().id], checkpoints: [forger.id] });
  const keptLines = await repacked(
    forged(files, forger, (contents, list) => {
      const lines = contents.get(checkpointsName);
      cutAt(1, forger)(contents, list);
      if (lines) contents.set(checkpointsName, lines);
    }),
  );
  expect(keptLines.faults.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["cutTail", "headNotCheckpointed"]));
});

test.each<[string, (files: Map<string, Buffer>, list: Manifest) => void, string]>([
  ["a file that no entry names", (files) => files.set("attachments/00000000000000000000000000000000.pdf", Buffer.from("%PDF-1.4")), "documentNotInLedger"],
  ["a PDF that calls itself nothing", (files) => files.set("contract.pdf", Buffer.from("%PDF-1.4")), "documentNotInLedger"],
  [
    "no attachment",
    (files) => void [...files.keys()].filter((name) => name.startsWith("attachments/")).forEach((name) => void files.delete(name)),
    "attachmentMissing",
  ],
  ["no checkpoints", (files) => files.delete(checkpointsName), "packetFileUnlisted"],
  ["another order's number", (_, list) => void Object.assign(list, { no: "another" }), "orderUnreadable"],
  ["a name that leads elsewhere", (files) => files.set("../evil.pdf", Buffer.from("%PDF-1.4")), "manifestAltered"],
  ["a name that writes to terminals", (files) => files.set("a\u001b[2J.pdf", Buffer.from("%PDF-1.4")), "manifestAltered"],
  ["a number that writes to terminals", (_, list) => void Object.assign(list, { no: "1\u001b]0;Intact" }), "manifestAltered"],
])("a packet with %s is faulty whoever sealed it", async (_, change, kind) => {
  const files = readZip(await packetOf(await sealedOrder(`whole-${kind}-${randomUUID().slice(0, 4)}`)))?.files ?? [];
  const { faults } = await repacked(forged(files, ledgerKey(), change), ledgerKey().id);
  expect(faults.map((fault) => fault.kind)).toContain(kind);
});

test("a file changed with all of the ZIP's own sums made right again shows", async () => {
  const bytes = await packetOf(await sealedOrder("again"));
  const files = readZip(bytes)?.files ?? [];
  expect(files.length).toBe(7);
  expect((await repacked(files)).ledger).toBe("consistent");
  for (const [index, { name, bytes: content }] of files.entries()) {
    const altered = content.slice();
    altered[10] = (altered[10] ?? 0) ^ 1;
    const verdict = await repacked(files.with(index, { name, bytes: altered }));
    expect(`${name}: ${verdict.ledger}`).toBe(`${name}: altered`);
    expect(`${name} left out: ${(await repacked(files.toSpliced(index, 1))).ledger}`).toBe(`${name} left out: altered`);
    expect(`${name} twice: ${(await repacked([...files, { name, bytes: content }])).ledger}`).toBe(`${name} twice: altered`);
  }
  expect((await repacked([...files, { name: "more.txt", bytes: new Uint8Array(1) }])).faults).toContainEqual({ kind: "packetFileUnlisted", where: "more.txt" });
});
