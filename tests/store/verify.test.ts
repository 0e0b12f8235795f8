import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import mongoose from "mongoose";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { archiveStream } from "@/lib/ledger/disposal";
import type { OrderEvent } from "@/lib/order/events";
import { putAttachment } from "@/lib/store/attachments";
import { carryOut } from "@/lib/store/carry-out";
import { checkpointFile, checkpointPath, takeCheckpoint } from "@/lib/store/checkpoint-file";
import { composed, requestHashOf } from "@/lib/store/compose";
import { insertEntry } from "@/lib/store/entries";
import { ledgerKey } from "@/lib/store/keys";
import { orderOf } from "@/lib/store/read-order";
import { verifyDatabase, verifyStream } from "@/lib/store/verify-database";
import { sealOne } from "@/lib/worker/seal-documents";
import { tellIfBehind } from "@/lib/worker/tell-if-behind";
import { cast } from "../cast";
import { ownDatabase } from "./database";
import { bySeller, founded, noted, quickPdf, registered, registration, signed, submitted } from "./order";

ownDatabase();

let stream = "";
let other = "";
const collection = (name: string) => mongoose.connection.collection(name);
const kinds = async () => (await verifyDatabase()).faults.map((fault) => fault.kind);
const note = (on: string, text: string) => carryOut({ stream: on, key: text, request: {}, by: bySeller, decide: () => ({ events: [noted(text)], mails: [] }) });

/** Does some harm, hears what verification says of it, and puts everything back. */
async function harmed(name: string, harm: (rows: ReturnType<typeof collection>) => Promise<unknown>): Promise<string[]> {
  const rows = await collection(name).find().toArray();
  await harm(collection(name));
  const said = await kinds();
  await collection(name).deleteMany({});
  await collection(name).insertMany(rows);
  return said;
}

const paper = async (text: string) =>
  (await putAttachment(Buffer.from(`%PDF-1.4 ${text}`), { name: "a.pdf", by: "sales", now: new Date().toISOString() })).sha256;

beforeAll(founded);
beforeAll(async () => {
  stream = await registered("v-1");
  const [own, sighted] = [await paper("own"), await paper("sighted")];
  await submitted(stream, [cast.technical], [own]);
  const { order } = await signed(stream, cast.technical, [sighted]);
  await sealOne({ order, documentId: registration, version: 1 }, quickPdf);
  other = await registered("v-2");
  const logged = await paper("logged");
  await carryOut({
    stream: other,
    key: "one",
    request: {},
    by: bySeller,
    decide: () => ({ events: [{ ...noted("one"), files: [logged] } as OrderEvent], mails: [] }),
  });
  await takeCheckpoint();
});
beforeEach(async () => expect(await kinds()).toEqual([]));

/** What a start says of the database and its checkpoint file. */
async function saidAtStart(): Promise<string[]> {
  const said: string[] = [];
  await tellIfBehind((sentence) => said.push(sentence));
  return said;
}

test("of any number who ask at once all get one verification, and who asks later another", async () => {
  const first = verifyDatabase();
  expect(verifyDatabase()).toBe(first);
  await first;
  const second = verifyDatabase();
  expect(second).not.toBe(first);
  await second;
});

test("what the portal wrote is intact, and the verification says what it looked at", async () => {
  expect(await verifyDatabase()).toMatchObject({ faults: [], streams: 3, entries: 7, files: 1, attachments: 3, checkpoints: 1, disposed: 0, uncovered: 0 });
  expect(await verifyStream(stream)).toMatchObject({ faults: [], streams: 1, entries: 4, files: 1, attachments: 2 });
});

test("an altered, a forged and an unreadable body show", async () => {
  const body = String((await collection("entries").findOne({ stream: other, seq: 2 }))?.body);
  const set = (text: string | null) => harmed("entries", (rows) => rows.updateOne({ stream: other, seq: 2 }, { $set: { body: text } }));
  expect(await set(body.replace("one", "two"))).toEqual(["bodyAltered"]);
  expect(await set("{")).toEqual(["entryUnreadable"]);
  expect(await set(null)).toEqual(["bodyWithoutSalt"]);
});

const erase = (rows: ReturnType<typeof collection>) => rows.updateOne({ stream: other, seq: 2 }, { $set: { body: null, salt: null } });

test("a body erased with its salt shows, and the state that it made can no longer be told", async () => {
  expect(await harmed("entries", erase)).toEqual(["bodyMissing"]);
});

test("a body that a sealed entry of the archive says was disposed of is counted, and is no fault", async () => {
  const entry = await collection("entries").findOne({ stream: other, seq: 2 });
  const disposed = { type: "disposed", v: 1, entries: [{ stream: other, seq: 2, hash: String(entry?.hash) }] };
  const body = { by: { kind: "system" as const }, events: [disposed], mails: [] };
  const whole = await collection("entries").find().toArray();
  await insertEntry(
    composed({ stream: archiveStream, head: null, key: "disposal", request: requestHashOf({}), at: new Date().toISOString() }, body, ledgerKey()),
  );
  await erase(collection("entries"));
  expect(await verifyDatabase()).toMatchObject({ faults: [], disposed: 1, uncheckable: 1 });
  await collection("entries").updateOne({ stream: archiveStream }, { $set: { seal: { key: ledgerKey().id, signature: Buffer.alloc(64).toString("base64") } } });
  expect(await kinds()).toEqual(["sealDoesNotHold", "bodyMissing"]);
  await collection("entries").deleteMany({});
  await collection("entries").insertMany(whole);
});

test("a tail that was cut off and has grown again shows, and nothing is added to it or vouched for", async () => {
  const [entries, rows] = [await collection("entries").find().toArray(), await collection("orders").find().toArray()];
  const complaints = vi.spyOn(console, "error").mockImplementation(() => {});
  await collection("entries").deleteOne({ stream: other, seq: 2 });
  await collection("orders").deleteOne({ _id: other as never });
  await expect(note(other, "instead")).rejects.toThrow("ledgerCut");
  expect(await saidAtStart()).toEqual([
    expect.stringMatching(/^The database does not reach .*checkpoints\.jsonl: one stream is shorter .* checkpoint file of that same backup/),
  ]);
  expect(complaints).toHaveBeenCalled();
  complaints.mockRestore();

  // Whoever also has the ledger's key writes on without the portal.
  const first = entries.find((entry) => entry.stream === other && entry.seq === 1);
  let head = { seq: 1, hash: String(first?.hash), at: String(first?.at) };
  for (const text of ["instead", "and on"]) {
    const body = { by: bySeller, events: [noted(text)], mails: [] };
    const entry = composed({ stream: other, head, key: text, request: requestHashOf({}), at: new Date().toISOString() }, body, ledgerKey());
    await insertEntry(entry);
    head = entry;
  }
  expect(await kinds()).toEqual(["headDiffers"]);
  await expect(takeCheckpoint()).rejects.toThrow("shorter than the checkpoints say, or another");
  for (const [name, whole] of [
    ["entries", entries],
    ["orders", rows],
  ] as const) {
    await collection(name).deleteMany({});
    await collection(name).insertMany(whole);
  }
  expect(await saidAtStart()).toEqual([]);
});

test("an attachment that is altered or gone shows, whoever attached it", async () => {
  expect(await harmed("attachments.files", (rows) => rows.deleteMany({}))).toEqual(["attachmentMissing", "attachmentMissing", "attachmentMissing"]);
  const flip = (rows: ReturnType<typeof collection>) => rows.updateMany({}, { $set: { data: new mongoose.mongo.Binary(Buffer.from("%PDF-1.4 another")) } });
  for (const fault of await harmed("attachments.chunks", flip)) expect(fault).toMatch(/^attachment(Altered|Missing)$/);
});

test("a read document that is behind and says something else shows", async () => {
  const row = await collection("orders").findOne({ _id: other as never });
  const state = JSON.parse(String(row?.state));
  const behind = { seq: 1, hash: "0".repeat(64), state: JSON.stringify({ ...state, seq: 1, stage: "closed" }) };
  expect(await harmed("orders", (rows) => rows.updateOne({ _id: other as never }, { $set: behind }))).toEqual(["readDocumentDiffers"]);
});

test("an order's last entry, taken away, shows against the checkpoint file", async () => {
  expect(await harmed("entries", (rows) => rows.deleteOne({ stream: other, seq: 2 }))).toEqual(["cutTail", "readDocumentDiffers"]);
});

test("a whole order, taken away with everything that shows it, shows against the checkpoint file", async () => {
  expect(await harmed("entries", (rows) => rows.deleteMany({ stream: other }))).toEqual(["streamMissing"]);
  expect((await verifyStream("no-such-order")).faults).toEqual([]);
});

test("a sealed file that is altered or gone shows", async () => {
  expect(await harmed("sealed.files", (rows) => rows.deleteMany({}))).toEqual(["fileMissing"]);
  expect((await harmed("sealed.chunks", (rows) => rows.deleteMany({})))[0]).toMatch(/^file(Altered|Missing)$/);
  const flip = (rows: ReturnType<typeof collection>) => rows.updateMany({}, { $set: { data: new mongoose.mongo.Binary(Buffer.from("%PDF-1.7 another")) } });
  expect((await harmed("sealed.chunks", flip))[0]).toMatch(/^file(Altered|Missing)$/);
});

test("a read document that says something else shows", async () => {
  expect(await harmed("orders", (rows) => rows.updateOne({ no: "v-2" }, { $set: { stage: "closed" } }))).toEqual(["readDocumentDiffers"]);
});

test("a checkpoint file that was changed, or lost a line, shows, and nothing is added to it", async () => {
  await note(other, "more");
  await takeCheckpoint();
  const whole = readFileSync(checkpointPath(), "utf8");
  const [first = "", second = ""] = whole.split("\n");
  writeFileSync(checkpointPath(), `${second}\n`);
  expect(await kinds()).toEqual(["checkpointChainBroken"]);
  writeFileSync(checkpointPath(), `${first}\n${second.replace('"seq":3', '"seq":4')}\n`);
  expect(await kinds()).toEqual(["checkpointAltered", "cutTail"]);
  writeFileSync(checkpointPath(), `${first}\n{}\n`);
  expect(await kinds()).toEqual(["checkpointUnreadable"]);
  await expect(takeCheckpoint()).rejects.toThrow("was altered");
  writeFileSync(checkpointPath(), whole);
});

test("a checkpoint line that a crash cut short counts for nothing, and the next one takes its place", async () => {
  const before = (await checkpointFile()).lines.length;
  appendFileSync(checkpointPath(), '{"at":"2026-');
  expect(await kinds()).toEqual([]);
  await note(other, "and more");
  expect((await takeCheckpoint())?.n).toBe(before + 1);
  expect((await checkpointFile()).torn).toBe(false);
  expect(await takeCheckpoint()).toBeNull();
});

test("an order after it was read again is what it was", async () => {
  expect((await orderOf(other))?.log.map((line) => line.text)).toEqual(["one", "more", "and more"]);
});
