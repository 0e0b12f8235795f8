import mongoose from "mongoose";
import { type RateLimiterAbstract, RateLimiterMongo } from "rate-limiter-flexible";
import { connect } from "./connect";

/** Counters of tries that every server shares, under a name of their own: `points` within `duration` seconds. */
export async function countersOf(name: string, { points, duration }: { points: number; duration: number }): Promise<RateLimiterAbstract> {
  await connect();
  return new RateLimiterMongo({ storeClient: mongoose.connection, dbName: mongoose.connection.name, tableName: "tries", keyPrefix: name, points, duration });
}
