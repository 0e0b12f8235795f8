import { expect, test } from "vitest";
import { composed, requestHashOf } from "@/lib/store/compose";
import { insertEntry } from "@/lib/store/entries";
import { ledgerKey } from "@/lib/store/keys";
import { verifyStream } from "@/lib/store/verify-database";
import { cast } from "../cast";
import { bySeller, termsFor } from "./order";
import { collection, harmed, twoOrders } from "./two-orders";

const orders = twoOrders();

test("a read document that is behind and says something else shows", async () => {
  const row = await collection("orders").findOne({ _id: orders.logged as never });
  const state = JSON.parse(String(row?.state));
  const behind = { seq: 1, hash: "0".repeat(64), state: JSON.stringify({ ...state, seq: 1, stage: "closed" }) };
  expect(await harmed("orders", (rows) => rows.updateOne({ _id: orders.logged as never }, { $set: behind }))).toEqual(["readDocumentDiffers"]);
});

test("a read document that says something else shows", async () => {
  expect(await harmed("orders", (rows) => rows.updateOne({ no: "v-2" }, { $set: { stage: "closed" } }))).toEqual(["readDocumentDiffers"]);
});

test("an order that is shown and stands in no entry shows, also to whoever has only that one checked", async () => {
  const row = await collection("orders").findOne({ no: "v-2" });
  const made = { ...row, _id: "order-made-up" as never, no: "v-3", state: String(row?.state).replaceAll(orders.logged, "order-made-up") };
  const shown = async (rows: ReturnType<typeof collection>) => {
    await rows.insertOne(made);
    expect((await verifyStream("order-made-up")).faults).toEqual([{ kind: "readDocumentDiffers", where: "order-made-up" }]);
    expect((await verifyStream(orders.logged)).faults).toEqual([]);
  };
  expect(await harmed("orders", shown)).toEqual(["readDocumentDiffers"]);
});

test("an order that was written a while ago and stands in no list shows", async () => {
  const first = { type: "registered", v: 1, no: "v-4", terms: termsFor("Old World"), owner: cast.sales, documentLanguage: "zh-Hant" };
  const place = { stream: "order-unseen", head: null, key: "unseen", request: requestHashOf({}), at: "2026-01-01T00:00:00.000Z" };
  const unseen = () => insertEntry(composed(place, { by: bySeller, events: [first], mails: [] }, ledgerKey()));
  expect(await harmed("entries", unseen)).toEqual(["readDocumentDiffers"]);
});
