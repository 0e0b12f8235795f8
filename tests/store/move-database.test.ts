import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import mongoose, { type Connection } from "mongoose";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { idOfDatabase } from "../../scripts/database/database-id";
import { moveDatabase } from "../../scripts/database/move";
import { openKind } from "../../scripts/database/open";
import { Complaint } from "../../scripts/processes";

vi.mock("../../scripts/database/open", () => ({ openKind: vi.fn() }));

const stops = vi.fn(async () => {});
const uris = { mongod: uriOfNew(), secantus: uriOfNew() };
let data: string;
let from: Connection;
let to: Connection;

/** A database of its own on the server of the tests. */
function uriOfNew(): string {
  const uri = new URL(process.env.MONGODB_URI ?? "");
  uri.pathname = `/test-${randomUUID().slice(0, 8)}`;
  return uri.href;
}

const record = () => JSON.parse(readFileSync(join(data, "database.json"), "utf8"));
const move = () => moveDatabase(data, "secantus", () => {});

beforeAll(async () => {
  from = await mongoose.createConnection(uris.mongod).asPromise();
  await from.collection("entries").insertMany(Array.from({ length: 1_203 }, (_, seq) => ({ seq, salt: Buffer.from([seq % 256]) })));
  await from.collection("claims").insertOne({ _id: "2026-0001" as never, at: new Date(0) });
});
afterAll(async () => {
  for (const connection of [from, to]) {
    if (!process.env.TEST_SERVER_GOES) await connection.dropDatabase();
    await connection.close();
  }
});
beforeEach(async () => {
  data = mkdtempSync(join(tmpdir(), "countersign-move-"));
  writeFileSync(join(data, "database.json"), JSON.stringify({ kind: "mongod", id: await idOfDatabase(uris.mongod) }));
  uris.secantus = uriOfNew();
  to = await mongoose.createConnection(uris.secantus).asPromise();
  stops.mockClear();
  vi.mocked(openKind).mockImplementation(async (kind) => ({ kind, uri: uris[kind as keyof typeof uris], embedded: true, stop: stops }));
  return () => rmSync(data, { recursive: true, force: true });
});

test("a database gets one id, however many ask for it at once, and keeps it", async () => {
  const [uri, other] = [uriOfNew(), uriOfNew()];
  const ids = await Promise.all([1, 2, 3].map(() => idOfDatabase(uri)));
  expect(new Set(ids).size).toBe(1);
  expect(await idOfDatabase(uri)).toBe(ids[0]);
  expect(await idOfDatabase(other)).not.toBe(ids[0]);
});

test("a move copies everything, leaves the old data where they are, and keeps the id", async () => {
  const { id } = record();
  await move();
  expect(record()).toEqual({ kind: "secantus", id });
  expect(await idOfDatabase(uris.secantus)).toBe(id);
  const everything = (connection: Connection) => connection.collection("entries").find().sort({ seq: 1 }).toArray();
  expect(await everything(to)).toEqual(await everything(from));
  expect(await to.collection("claims").find().toArray()).toEqual([{ _id: "2026-0001", at: new Date(0) }]);
  expect(await from.collection("entries").countDocuments()).toBe(1_203);
  expect(stops).toHaveBeenCalledTimes(2);
});

test("nothing is copied over data that are there, and both servers are stopped again", async () => {
  await to.collection("entries").insertOne({ seq: 1 });
  await expect(move()).rejects.toThrow(new Complaint("The database to move to is not empty."));
  expect(record()).toMatchObject({ kind: "mongod" });
  expect(await to.collection("entries").countDocuments()).toBe(1);
  expect(stops).toHaveBeenCalledTimes(2);
});

test("another database than the folder's own is not moved", async () => {
  writeFileSync(join(data, "database.json"), JSON.stringify({ kind: "mongod", id: "another" }));
  await expect(move()).rejects.toThrow(/^This is another database/);
  expect(await to.listCollections()).toEqual([]);
  expect(stops).toHaveBeenCalledTimes(1);
});

test("where there is nothing to move yet, a sentence says so", async () => {
  rmSync(join(data, "database.json"));
  await expect(move()).rejects.toThrow(new Complaint("There is no database to move yet: npm start makes one."));
});
