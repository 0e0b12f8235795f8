import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import mongoose from "mongoose";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { carryOut } from "@/lib/store/carry-out";
import { checkpointFile, checkpointPath, takeCheckpoint } from "@/lib/store/checkpoint-file";
import { orderOf } from "@/lib/store/read-order";
import { verifyDatabase, verifyStream } from "@/lib/store/verify-database";
import { sealOne } from "@/lib/worker/seal-documents";
import { ownDatabase } from "./database";
import { bySeller, founded, noted, quickPdf, registered, registration, submitted } from "./order";

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

beforeAll(founded);
beforeAll(async () => {
  stream = await registered("v-1");
  const { order } = await submitted(stream);
  await sealOne({ order, documentId: registration, version: 1 }, quickPdf);
  other = await registered("v-2");
  await note(other, "one");
  await takeCheckpoint();
});
beforeEach(async () => expect(await kinds()).toEqual([]));

test("what the portal wrote is intact, and the verification says what it looked at", async () => {
  expect(await verifyDatabase()).toMatchObject({ faults: [], streams: 3, entries: 6, files: 1, checkpoints: 1 });
  expect(await verifyStream(stream)).toMatchObject({ faults: [], streams: 1, entries: 3, files: 1 });
});

test("an altered, a forged and an unreadable body show", async () => {
  const body = String((await collection("entries").findOne({ stream: other, seq: 2 }))?.body);
  const set = (text: string | null) => harmed("entries", (rows) => rows.updateOne({ stream: other, seq: 2 }, { $set: { body: text } }));
  expect(await set(body.replace("one", "two"))).toEqual(["bodyAltered"]);
  expect(await set("{")).toEqual(["entryUnreadable"]);
  expect(await set(null)).toEqual(["bodyWithoutSalt"]);
});

test("a body that was disposed of with its salt is no fault: the chain holds by its hash", async () => {
  const disposal = { $set: { body: null, salt: null } };
  expect(await harmed("entries", (rows) => rows.updateOne({ stream: other, seq: 2 }, disposal))).toEqual([]);
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
