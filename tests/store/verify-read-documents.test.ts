import { expect, test } from "vitest";
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
