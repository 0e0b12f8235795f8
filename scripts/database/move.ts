import mongoose, { type Connection } from "mongoose";
import { Complaint, type Say } from "../processes";
import { mustBeTheSame } from "./identity";
import { type DatabaseKind, kindNames, type OpenDatabase } from "./kinds";
import { openKind } from "./open";
import { keepRecord, recordIn } from "./record";

const batch = 500;

async function copy(name: string, from: Connection, to: Connection): Promise<number> {
  let copied = 0;
  let held: object[] = [];
  const pour = async () => {
    if (held.length > 0) await to.collection(name).insertMany(held, { writeConcern: { w: "majority", journal: true } });
    copied += held.length;
    held = [];
  };
  for await (const document of from.collection(name).find({})) {
    held.push(document);
    if (held.length === batch) await pour();
  }
  await pour();
  return copied;
}

/** Copies every collection. Indexes are the portal's own affair: it makes them at its next start. */
async function copyAll(from: Connection, to: Connection, say: Say): Promise<void> {
  if ((await to.listCollections()).length > 0) throw new Complaint("The database to move to is not empty.");
  for (const { name } of await from.listCollections()) {
    if (!name.startsWith("system.")) say(`${name}: ${await copy(name, from, to)}`);
  }
}

async function opened(kind: DatabaseKind, data: string, say: Say): Promise<OpenDatabase> {
  const database = await openKind(kind, data, say);
  if (!database) throw new Complaint(`Cannot open ${kindNames[kind]}${kind === "given" ? ": MONGODB_URI is not set" : ""}.`);
  return database;
}

/** Copies a data folder's database into another kind and records the new one. The old data stay where they are. */
export async function moveDatabase(data: string, kind: DatabaseKind, say: Say): Promise<void> {
  const record = recordIn(data);
  if (!record) throw new Complaint("There is no database to move yet: npm start makes one.");
  if (record.kind === kind) throw new Complaint(`The data are in ${kindNames[kind]} already.`);
  const open: (() => Promise<unknown>)[] = [];
  try {
    const source = await opened(record.kind, data, say);
    open.push(source.stop);
    await mustBeTheSame(data, source);
    const target = await opened(kind, data, say);
    open.push(target.stop);
    const from = await mongoose.createConnection(source.uri).asPromise();
    open.push(() => from.close());
    const to = await mongoose.createConnection(target.uri).asPromise();
    open.push(() => to.close());
    await copyAll(from, to, say);
    keepRecord(data, { ...recordIn(data), kind });
  } finally {
    for (const close of open.reverse()) await close();
  }
  say(`Moved to ${kindNames[kind]}; the old data were left where they are.`);
}
