import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "../../scripts/database/open";

/** A database for the tests of the stores, unless the run was given one; each test file takes a database name of its own. */
export default async function setup(): Promise<() => Promise<void>> {
  if (process.env.MONGODB_URI) return async () => {};
  const data = mkdtempSync(join(tmpdir(), "countersign-test-"));
  const database = await openDatabase(data, () => {});
  process.env.MONGODB_URI = database.uri;
  process.env.TEST_SERVER_GOES = "1";
  return async () => {
    await database.stop();
    rmSync(data, { recursive: true, force: true });
  };
}
