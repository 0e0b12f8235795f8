import mongoose, { type Connection } from "mongoose";
import { Complaint, type Say } from "../processes";
import { type DatabaseKind, kindNames, type OpenDatabase } from "./kinds";
import { openKind } from "./open";
import { recordedKind, recordKind } from "./record";

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
  const recorded = recordedKind(data);
  if (!recorded) throw new Complaint("There is no database to move yet: npm start makes one.");
  if (recorded === kind) throw new Complaint(`The data are in ${kindNames[kind]} already.`);
  const source = await opened(recorded, data, say);
  try {
    const target = await opened(kind, data, say);
    try {
      const [from, to] = await Promise.all([source, target].map(({ uri }) => mongoose.createConnection(uri).asPromise()));
      if (from && to) await copyAll(from, to, say);
      await Promise.all([from?.close(), to?.close()]);
      recordKind(data, kind);
    } finally {
      await target.stop();
    }
  } finally {
    await source.stop();
  }
  say(`Moved to ${kindNames[kind]}; the old data were left where they are.`);
}
