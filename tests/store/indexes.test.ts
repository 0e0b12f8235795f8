import mongoose from "mongoose";
import { expect, test } from "vitest";
import { prepareDatabase } from "@/lib/store/prepare";
import { ownDatabase } from "./database";
import { registered } from "./order";

ownDatabase();

const world = globalThis as typeof globalThis & { countersignDatabase?: { indexes: Map<string, unknown> } };
const collection = (name: string) => mongoose.connection.collection(name);

test("a database that lost a unique index is not written to", async () => {
  await prepareDatabase();
  await collection("entries").dropIndex("stream_1_key_1");
  await collection("entries").createIndex({ stream: 1, key: 1 });
  world.countersignDatabase?.indexes.clear();
  await expect(registered("no-index")).rejects.toThrow();
  await collection("entries").dropIndex("stream_1_key_1");
  world.countersignDatabase?.indexes.clear();
  await prepareDatabase();
  const indexes = await collection("entries").listIndexes().toArray();
  expect(
    indexes
      .filter((index) => index.unique && index.name !== "_id_")
      .map((index) => index.name)
      .sort(),
  ).toEqual(["stream_1_key_1", "stream_1_seq_1"]);
});
