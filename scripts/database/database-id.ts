import { randomUUID } from "node:crypto";
import mongoose from "mongoose";

/** So long a database may take to answer (milliseconds): one that has just been started is not ready at once. */
const patience = 15_000;

type Row = { _id: string; id: string };

/** The id of the database at an address, made where it has none yet; the first that is made stays. */
export async function idOfDatabase(uri: string): Promise<string> {
  const connection = await mongoose.createConnection(uri, { serverSelectionTimeoutMS: patience, writeConcern: { w: "majority" } }).asPromise();
  try {
    const identity = connection.collection<Row>("portal");
    await identity.updateOne({ _id: "database" }, { $setOnInsert: { id: randomUUID() } }, { upsert: true }).catch(unlessMadeMeanwhile);
    const row = await identity.findOne({ _id: "database" });
    if (!row) throw new Error("it forgets what is written to it");
    return row.id;
  } finally {
    await connection.close();
  }
}

/** Of several that make it at once, one does. */
function unlessMadeMeanwhile(error: unknown): void {
  if (!(error instanceof mongoose.mongo.MongoServerError && error.code === 11000)) throw error;
}
