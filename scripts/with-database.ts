import { disconnect } from "@/lib/store/connect";
import { mustBeTheSame } from "./database/identity";
import { openDatabase } from "./database/open";
import { dataFolder } from "./paths";
import { runningDatabase, takeFolder } from "./portal/lock";

/** Runs a command on the portal's database: that of the portal that is running, or its own, opened for the while. */
export async function withDatabase<T>(work: () => Promise<T>): Promise<T> {
  process.env.DATA_DIR = dataFolder;
  const running = process.env.MONGODB_URI ?? runningDatabase(dataFolder);
  if (running) {
    await mustBeTheSame(dataFolder, { kind: "given", uri: running });
    process.env.MONGODB_URI = running;
    return work().finally(disconnect);
  }
  const letGo = takeFolder(dataFolder, "a command that looks into the database");
  const database = await openDatabase(dataFolder, (line) => console.error(line)).catch((error: unknown) => {
    letGo();
    throw error;
  });
  process.env.MONGODB_URI = database.uri;
  try {
    return await work();
  } finally {
    await disconnect();
    await database.stop();
    letGo();
  }
}
