import mongoose from "mongoose";
import { beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { carryOut } from "@/lib/store/carry-out";
import { entriesOf } from "@/lib/store/entries";
import { takeLease } from "@/lib/store/leases";
import { orderByNo, orderOf } from "@/lib/store/read-order";
import { rebuildAll } from "@/lib/store/rebuild";
import { lettersOf } from "@/lib/store/sent-letters";
import { verifyDatabase } from "@/lib/store/verify-database";
import { startLoop } from "@/lib/worker/loop";
import { sealer } from "@/lib/worker/seal-documents";
import { sweeper } from "@/lib/worker/sweep";
import { cast } from "../cast";
import { ownDatabase } from "./database";
import { bySeller, founded, noted, quickPdf, registered, submitted } from "./order";

ownDatabase();
beforeAll(founded);

const collection = (name: string) => mongoose.connection.collection(name);
const withoutIds = (rows: object[]) => rows.map((row) => JSON.stringify(row)).sort();

/** What a kill right after the insert leaves: the entry, and nothing that follows from it. */
async function forgetWhatFollows(stream: string): Promise<void> {
  await collection("orders").deleteMany({ _id: stream as never });
  await collection("outbox").deleteMany({ stream });
}

test("a server killed right after an entry leaves nothing undone: the sweep makes its read document and letters, once", async () => {
  const stream = await registered("killed-1");
  await submitted(stream, [cast.technical]);
  const letters = withoutIds(await lettersOf(stream));
  await forgetWhatFollows(stream);
  expect((await orderByNo("killed-1"))?.documents[0]?.versions.length).toBe(1);
  const sweep = sweeper();
  await sweep();
  await sweep();
  expect(withoutIds(await lettersOf(stream))).toEqual(letters);
  expect(letters.length).toBe(1);
  expect((await collection("orders").findOne({ _id: stream as never }))?.seq).toBe(2);
});

test("what a killed server left, its lease too, another does by itself, once", async () => {
  const stream = await registered("killed-2");
  await submitted(stream);
  await forgetWhatFollows(stream);
  await takeLease("background", "a server that was killed", 3_000);
  const started = Date.now();
  const step = { every: 2_000, prompt: true as const };
  const loop = startLoop([
    { name: "sweep", ...step, run: sweeper() },
    { name: "seal", ...step, run: sealer(quickPdf) },
  ]);
  onTestFinished(loop.stop);
  const state = async () => (await orderOf(stream))?.documents[0]?.versions[0]?.state;
  await vi.waitFor(async () => expect(await state()).toBe("sealed"), { timeout: 50_000, interval: 100 });
  console.info(`Sealed ${((Date.now() - started) / 1000).toFixed(1)} s after the start.`);
  const events = (await entriesOf<{ type: string }>(stream)).flatMap((entry) => entry.body?.events ?? []);
  expect(events.filter((event) => event.type === "sealed").length).toBe(1);
});

test("a read document that an earlier release made is made anew, and one of a later release is left alone", async () => {
  const stream = await registered("shape-1");
  const row = async () => collection("orders").findOne({ _id: stream as never });
  const made = await row();
  await collection("orders").updateOne({ no: "shape-1" }, { $set: { shape: 0, tokens: [], state: "{}" } });
  expect((await orderByNo("shape-1"))?.no).toBe("shape-1");
  await sweeper()();
  expect(await row()).toEqual(made);
  await collection("orders").updateOne({ no: "shape-1" }, { $set: { shape: 1_000, state: "{}" } });
  await carryOut({ stream, key: "k", request: {}, by: bySeller, decide: () => ({ events: [noted("x")], mails: [] }) });
  await sweeper()();
  expect(await row()).toMatchObject({ shape: 1_000, state: "{}", seq: 1 });
  await collection("orders").updateOne({ no: "shape-1" }, { $set: { shape: 0 } });
  await sweeper()();
});

test("a letter that was sent is not owed again by a sweep or a rebuild", async () => {
  const stream = await registered("sent-1");
  await submitted(stream, [cast.technical]);
  await collection("outbox").updateMany({}, { $set: { state: "accepted", settledAt: "2026-11-24T00:00:00.000Z" } });
  await sweeper()();
  expect((await rebuildAll()).letters).toBe(0);
  expect(await collection("outbox").countDocuments({ state: "due" })).toBe(0);
});

test("read documents equal a replay: a rebuild changes none of them, and mends one that lies", async () => {
  const before = withoutIds(await collection("orders").find().toArray());
  await collection("orders").updateOne({ no: "sent-1" }, { $set: { seq: 999, stage: "closed" } });
  await collection("orders").insertOne({ ...(await collection("orders").findOne({ no: "killed-1" })), _id: "stranger" as never });
  expect((await verifyDatabase()).faults.map((fault) => fault.kind)).toEqual(["readDocumentDiffers", "readDocumentDiffers"]);
  expect((await rebuildAll()).strangers).toBe(1);
  expect(withoutIds(await collection("orders").find().toArray())).toEqual(before);
  expect((await verifyDatabase()).faults).toEqual([]);
});

test("the loop does a prompt step at once after an append, and one server of two does it", async () => {
  const turns = { one: 0, other: 0 };
  const step = (name: "one" | "other") => ({ name, every: 60_000, prompt: true as const, run: async () => turns[name]++ });
  // A lease that outlasts the test: a machine that stands still must not pass it on.
  const one = startLoop([step("one")], { lease: 600_000 });
  onTestFinished(one.stop);
  await vi.waitFor(() => expect(turns.one).toBe(1), { timeout: 30_000 });
  const other = startLoop([step("other")]);
  onTestFinished(other.stop);
  const stream = await registered("prompt-1");
  const before = turns.one;
  await carryOut({ stream, key: "k", request: {}, by: bySeller, decide: () => ({ events: [noted("x")], mails: [] }) });
  await vi.waitFor(() => expect(turns.one).toBeGreaterThan(before), { timeout: 30_000, interval: 5 });
  expect(turns.other).toBe(0);
  await one.stop();
  await vi.waitFor(() => expect(turns.other).toBeGreaterThan(0), { timeout: 30_000 });
});

test("a step that fails is complained of, tried again, and keeps no other waiting", async () => {
  const complaints = vi.spyOn(console, "error").mockImplementation(() => {});
  const turns = { failing: 0, working: 0 };
  const fail = async () => {
    turns.failing++;
    throw new Error("no luck");
  };
  const loop = startLoop([
    { name: "failing", every: 10, run: fail },
    { name: "working", every: 10, run: async () => turns.working++ },
  ]);
  onTestFinished(loop.stop);
  await vi.waitFor(() => expect(turns.failing).toBeGreaterThan(1), { timeout: 10_000 });
  await loop.stop();
  expect(turns.working).toBeGreaterThan(turns.failing);
  expect(String(complaints.mock.calls[0]?.[0])).toContain("step failing");
  complaints.mockRestore();
});
