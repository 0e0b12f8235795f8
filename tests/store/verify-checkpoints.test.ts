import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { checkpointFile, checkpointPath, takeCheckpoint } from "@/lib/store/checkpoint-file";
import { composed, requestHashOf } from "@/lib/store/compose";
import { insertEntry } from "@/lib/store/entries";
import { ledgerKey } from "@/lib/store/keys";
import { orderOf } from "@/lib/store/read-order";
import { verifyStream } from "@/lib/store/verify-database";
import { tellIfBehind } from "@/lib/worker/tell-if-behind";
import { bySeller, noted } from "./order";
import { collection, harmed, kinds, note, twoOrders } from "./two-orders";

const orders = twoOrders();

/** What a start says of the database and its checkpoint file. */
async function saidAtStart(): Promise<string[]> {
  const said: string[] = [];
  await tellIfBehind((sentence) => said.push(sentence));
  return said;
}

test("a tail that was cut off and has grown again shows, and nothing is added to it or vouched for", async () => {
  const [entries, rows] = [await collection("entries").find().toArray(), await collection("orders").find().toArray()];
  const complaints = vi.spyOn(console, "error").mockImplementation(() => {});
  await collection("entries").deleteOne({ stream: orders.logged, seq: 2 });
  await collection("orders").deleteOne({ _id: orders.logged as never });
  await expect(note(orders.logged, "instead")).rejects.toThrow("ledgerCut");
  expect(await saidAtStart()).toEqual([
    expect.stringMatching(/^The database does not reach .*checkpoints\.jsonl: one stream is shorter .* checkpoint file of that same backup/),
  ]);
  expect(complaints).toHaveBeenCalled();
  complaints.mockRestore();

  // Whoever also has the ledger's key writes on without the portal.
  const first = entries.find((entry) => entry.stream === orders.logged && entry.seq === 1);
  let head = { seq: 1, hash: String(first?.hash), at: String(first?.at) };
  for (const text of ["instead", "and on"]) {
    const body = { by: bySeller, events: [noted(text)], mails: [] };
    const entry = composed({ stream: orders.logged, head, key: text, request: requestHashOf({}), at: new Date().toISOString() }, body, ledgerKey());
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

test("an order's last entry, taken away, shows against the checkpoint file", async () => {
  expect(await harmed("entries", (rows) => rows.deleteOne({ stream: orders.logged, seq: 2 }))).toEqual(["cutTail", "readDocumentDiffers"]);
});

test("a whole order, taken away with its entries, shows against the checkpoint file, and so does what still shows it", async () => {
  expect(await harmed("entries", (rows) => rows.deleteMany({ stream: orders.logged }))).toEqual(["streamMissing", "readDocumentDiffers"]);
  expect((await verifyStream("no-such-order")).faults).toEqual([]);
});

test("a checkpoint file that was changed, or lost a line, shows, and nothing is added to it", async () => {
  await note(orders.logged, "more");
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
  await note(orders.logged, "and more");
  expect((await takeCheckpoint())?.n).toBe(before + 1);
  expect((await checkpointFile()).torn).toBe(false);
  expect(await takeCheckpoint()).toBeNull();
});

test("an order after it was read again is what it was", async () => {
  expect((await orderOf(orders.logged))?.log.map((line) => line.text)).toEqual(["one", "more", "and more"]);
});
