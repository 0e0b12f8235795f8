import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { MongoBinary, MongoMemoryReplSet } from "mongodb-memory-server-core";
import { cacheFolder } from "../paths";
import { anyPort } from "../processes";
import type { OpenDatabase } from "./kinds";

/** Downloads MongoDB, or finds an earlier download. One try: where the host is out of reach, each further one only costs seconds. */
function downloadedMongod(): Promise<string> {
  const downloadDir = join(cacheFolder, "mongodb");
  mkdirSync(downloadDir, { recursive: true });
  process.env.MONGOMS_MAX_RETRIES = "0";
  return MongoBinary.getPath({ downloadDir });
}

/** MongoDB as a one-node replica set over `data`/mongodb: with the binary given, or one that mongodb-memory-server downloads. */
export async function openMongod(data: string, installed?: string): Promise<OpenDatabase> {
  const systemBinary = installed ?? (await downloadedMongod());
  const dbPath = join(data, "mongodb");
  mkdirSync(dbPath, { recursive: true, mode: 0o700 });
  const set = await MongoMemoryReplSet.create({
    binary: { systemBinary },
    instanceOpts: [{ dbPath, port: await anyPort(), storageEngine: "wiredTiger", launchTimeout: 60_000 }],
    // Its own process group: Ctrl-C must reach the server first, and the database only when the server is down.
    replSet: { name: "countersign", count: 1, storageEngine: "wiredTiger", spawn: { detached: true } },
  });
  const uri = new URL(set.getUri("countersign"));
  return {
    kind: installed ? "mongod" : "memory-server",
    uri: `mongodb://${uri.host}/countersign?directConnection=true`,
    embedded: true,
    stop: async () => void (await set.stop({ doCleanup: false })),
  };
}
