import mongoose from "mongoose";
import { expect, test } from "vitest";
import { type collection, harmed, twoOrders } from "./two-orders";

twoOrders();

test("an attachment that is altered or gone shows, whoever attached it", async () => {
  expect(await harmed("attachments.files", (rows) => rows.deleteMany({}))).toEqual(["attachmentMissing", "attachmentMissing", "attachmentMissing"]);
  const flip = (rows: ReturnType<typeof collection>) => rows.updateMany({}, { $set: { data: new mongoose.mongo.Binary(Buffer.from("%PDF-1.4 another")) } });
  for (const fault of await harmed("attachments.chunks", flip)) expect(fault).toMatch(/^attachment(Altered|Missing)$/);
});

test("a sealed file that is altered or gone shows", async () => {
  expect(await harmed("sealed.files", (rows) => rows.deleteMany({}))).toEqual(["fileMissing"]);
  expect((await harmed("sealed.chunks", (rows) => rows.deleteMany({})))[0]).toMatch(/^file(Altered|Missing)$/);
  const flip = (rows: ReturnType<typeof collection>) => rows.updateMany({}, { $set: { data: new mongoose.mongo.Binary(Buffer.from("%PDF-1.7 another")) } });
  expect((await harmed("sealed.chunks", flip))[0]).toMatch(/^file(Altered|Missing)$/);
});
