import { makeZip } from "client-zip";
import { expect, test, vi } from "vitest";
import { Refusal } from "@/lib/order/refusal";
import { makePacket } from "@/lib/packet/make-packet";
import { verifyPacket } from "@/lib/packet/verify-packet";
import { readZip, type ZipFile } from "@/lib/packet/zip";
import { putAttachment } from "@/lib/store/attachments";
import { ledgerKey } from "@/lib/store/keys";
import { orderOf } from "@/lib/store/read-order";
import { sealOne } from "@/lib/worker/seal-documents";
import { ownDatabase } from "./database";
import { quickPdf, registered, registration, submitted } from "./order";

ownDatabase();

const now = "2026-11-24T23:30:00.000Z";

async function packetOf(stream: string): Promise<Uint8Array> {
  const { zip } = await makePacket(stream, now);
  return new Uint8Array(await new Response(zip).arrayBuffer());
}

async function sealedOrder(no: string): Promise<string> {
  const stream = await registered(no);
  const paper = await putAttachment(Buffer.from("%PDF-1.4 the customer's paper"), { name: "order.pdf", by: "sales", now });
  await submitted(stream, [], [paper.sha256]);
  const order = await orderOf(stream);
  if (order) await sealOne({ order, documentId: registration, version: 1 }, quickPdf);
  return stream;
}

test("a packet holds every sealed PDF and paper under sensible names, and verifies alone", async () => {
  const bytes = await packetOf(await sealedOrder("SO/1"));
  const names = readZip(bytes)?.files.map((file) => file.name.replace(/[0-9a-f]{32}/, "…"));
  expect(names).toEqual([
    "SO-1-01-SAL-R1-V1 訂單登記與初步審核表.pdf",
    "attachments/….pdf",
    "entries.jsonl",
    "public-keys.json",
    "checkpoints.jsonl",
    "manifest.json",
    "manifest.seal.json",
  ]);
  expect(verifyPacket(bytes)).toMatchObject({ ledger: "intact", faults: [], no: "SO/1", entries: 3, documents: 1, keys: [ledgerKey().id] });
  expect(verifyPacket(bytes, ledgerKey().id).ledger).toBe("intact");
  expect(verifyPacket(bytes, "0".repeat(64)).faults).toEqual([{ kind: "wrongKey", where: "0".repeat(64) }]);
});

test("one bit flipped in any byte of a packet shows", async () => {
  const bytes = await packetOf(await sealedOrder("flip"));
  const unseen: number[] = [];
  for (let at = 0; at < bytes.length; at++) {
    const flipped = bytes.slice();
    flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
    if (verifyPacket(flipped).ledger === "intact") unseen.push(at);
  }
  expect(unseen).toEqual([]);
});

test("a file changed with all of the ZIP's own sums made right again shows", async () => {
  const bytes = await packetOf(await sealedOrder("again"));
  const files = readZip(bytes)?.files ?? [];
  expect(files.length).toBe(7);
  const repacked = async (changed: ZipFile[]) => {
    const zip = makeZip(changed.map(({ name, bytes: input }) => ({ name, input, lastModified: new Date(2026, 10, 24, 12) })));
    return verifyPacket(new Uint8Array(await new Response(zip).arrayBuffer()));
  };
  expect((await repacked(files)).ledger).toBe("intact");
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

test("a packet cut short, lengthened, or packed again by another program shows", async () => {
  const bytes = await packetOf(await sealedOrder("cut"));
  expect(verifyPacket(bytes.slice(0, -1)).ledger).toBe("altered");
  expect(verifyPacket(Buffer.concat([bytes, Buffer.alloc(1)])).ledger).toBe("altered");
  expect(verifyPacket(Buffer.concat([Buffer.alloc(1), bytes])).ledger).toBe("altered");
  expect(verifyPacket(new Uint8Array()).ledger).toBe("altered");
});

test("a completed document without its file keeps the packet back", async () => {
  const stream = await registered("early");
  await submitted(stream);
  await expect(makePacket(stream, now)).rejects.toThrow(new Refusal("notSealedYet"));
});

test("the same packet reads the same in every time zone", async () => {
  const stream = await sealedOrder("zone");
  vi.stubEnv("TZ", "Pacific/Auckland");
  const bytes = await packetOf(stream);
  vi.stubEnv("TZ", "America/Los_Angeles");
  expect(readZip(bytes)?.date).toBe("2026-11-24");
  expect(verifyPacket(bytes).ledger).toBe("intact");
  vi.unstubAllEnvs();
});
