import mongoose from "mongoose";
import { RateLimiterMongo } from "rate-limiter-flexible";
import { connect, once } from "./connect";

const day = 86_400;
const tooMany = 1_000_000_000;

/** Counters that every server shares: `tries` of a day, and `waits`, which lets one through in its duration. */
export async function limits(): Promise<{ tries: RateLimiterMongo; waits: RateLimiterMongo }> {
  await connect();
  const shared = { storeClient: mongoose.connection.getClient(), dbName: mongoose.connection.name, tableName: "limits", disableIndexesCreation: true };
  const tries = new RateLimiterMongo({ ...shared, keyPrefix: "tries", points: tooMany, duration: day });
  await once("limits", () => tries.createIndexes());
  return { tries, waits: new RateLimiterMongo({ ...shared, keyPrefix: "waits", points: 1, duration: 1 }) };
}
