import { disconnect } from "@/lib/store/connect";
import { mongoUri } from "@/lib/store/environment";
import { startBackground } from "@/lib/worker/background";
import { mustBeTheSame } from "./database/identity";
import { dataFolder } from "./paths";
import { Complaint } from "./processes";

/** The background on its own, beside any number of servers that share its database (MONGODB_URI, PUBLIC_URL and the data folder as theirs). */
async function main(): Promise<void> {
  process.env.DATA_DIR = dataFolder;
  await mustBeTheSame(dataFolder, { kind: "given", uri: mongoUri() });
  const background = startBackground();
  console.log("The background runs. Ctrl-C stops it.");
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, async () => {
      await background.stop();
      await disconnect();
    });
  }
}

await main().catch((error: unknown) => {
  console.error(error instanceof Complaint ? error.message : error);
  process.exitCode = 1;
});
