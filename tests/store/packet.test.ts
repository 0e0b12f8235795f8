import { expect, test, vi } from "vitest";
import { Refusal } from "@/lib/order/refusal";
import { makePacket } from "@/lib/packet/make-packet";
import { verifyPacket } from "@/lib/packet/verify-packet";
import { readZip } from "@/lib/packet/zip";
import { putAttachment } from "@/lib/store/attachments";
import { ledgerKey } from "@/lib/store/keys";
import { sealOne } from "@/lib/worker/seal-documents";
import { cast } from "../cast";
import { ownDatabase } from "./database";
import { quickPdf, registered, registration, signed, submitted } from "./order";
import { now, packetOf, sealedOrder } from "./packets";

ownDatabase();

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
  expect(verifyPacket(bytes)).toMatchObject({ ledger: "consistent", faults: [], no: "SO/1", entries: 3, documents: 1, stage: "review" });
  expect(verifyPacket(bytes, ledgerKey().id).ledger).toBe("intact");
  expect(verifyPacket(bytes, "0".repeat(64)).faults).toEqual([{ kind: "wrongKey", where: "0".repeat(64) }]);
});

test("one bit flipped in any byte of a packet shows", async () => {
  const bytes = await packetOf(await sealedOrder("flip"));
  const unseen: number[] = [];
  for (let at = 0; at < bytes.length; at++) {
    const flipped = bytes.slice();
    flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
    if (verifyPacket(flipped).ledger !== "altered") unseen.push(at);
  }
  expect(unseen).toEqual([]);
});

test("what a signatory attached to his own answers is in the packet", async () => {
  const stream = await registered("countersigned");
  const paper = await putAttachment(Buffer.from("%PDF-1.4 evidence"), { name: "e.pdf", by: "technical", now });
  await submitted(stream, [cast.technical]);
  const { order } = await signed(stream, cast.technical, [paper.sha256]);
  await sealOne({ order, documentId: registration, version: 1 }, quickPdf);
  const bytes = await packetOf(stream);
  expect(readZip(bytes)?.files.map((file) => file.name)).toContain(`attachments/${paper.sha256.slice(0, 32)}.pdf`);
  expect(verifyPacket(bytes, ledgerKey().id).faults).toEqual([]);
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
  expect(verifyPacket(bytes).ledger).toBe("consistent");
  vi.unstubAllEnvs();
});
