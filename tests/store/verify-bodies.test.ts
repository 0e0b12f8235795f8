import { expect, test } from "vitest";
import { archiveStream } from "@/lib/ledger/disposal";
import { composed, requestHashOf } from "@/lib/store/compose";
import { insertEntry } from "@/lib/store/entries";
import { ledgerKey } from "@/lib/store/keys";
import { verifyDatabase } from "@/lib/store/verify-database";
import { collection, harmed, kinds, twoOrders } from "./two-orders";

const orders = twoOrders();

test("an altered, a forged and an unreadable body show", async () => {
  const body = String((await collection("entries").findOne({ stream: orders.logged, seq: 2 }))?.body);
  const set = (text: string | null) => harmed("entries", (rows) => rows.updateOne({ stream: orders.logged, seq: 2 }, { $set: { body: text } }));
  expect(await set(body.replace("one", "two"))).toEqual(["bodyAltered"]);
  expect(await set("{")).toEqual(["entryUnreadable"]);
  expect(await set(null)).toEqual(["bodyWithoutSalt"]);
});

const erase = (rows: ReturnType<typeof collection>) => rows.updateOne({ stream: orders.logged, seq: 2 }, { $set: { body: null, salt: null } });

test("a body erased with its salt shows, and the state that it made can no longer be told", async () => {
  expect(await harmed("entries", erase)).toEqual(["bodyMissing"]);
});

test("a body that a sealed entry of the archive says was disposed of is counted, and is no fault", async () => {
  const entry = await collection("entries").findOne({ stream: orders.logged, seq: 2 });
  const disposed = { type: "disposed", v: 1, entries: [{ stream: orders.logged, seq: 2, hash: String(entry?.hash) }] };
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
