import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import mongoose from "mongoose";
import { afterAll, beforeAll } from "vitest";
import { connect, disconnect } from "@/lib/store/connect";

/** Gives a test file a database and a data folder of its own, and takes them away afterwards. */
export function ownDatabase(): void {
  const data = mkdtempSync(join(tmpdir(), "countersign-store-"));
  beforeAll(async () => {
    const uri = new URL(process.env.MONGODB_URI ?? "");
    uri.pathname = `/test-${randomUUID().slice(0, 8)}`;
    process.env.MONGODB_URI = uri.href;
    process.env.DATA_DIR = data;
    await connect();
  });
  afterAll(async () => {
    // Not every server drops a database fast, and one of the run's own goes with its folder.
    if (!process.env.TEST_SERVER_GOES) await mongoose.connection.dropDatabase();
    await disconnect();
    rmSync(data, { recursive: true, force: true });
  });
}
