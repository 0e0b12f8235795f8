import { disconnect } from "@/lib/store/connect";
import { mongoUri } from "@/lib/store/environment";
import { startBackground } from "@/lib/worker/background";

/** The background on its own, beside any number of servers that share its database (MONGODB_URI, PUBLIC_URL and the data folder as theirs). */
mongoUri();
const background = startBackground();
console.log("The background runs. Ctrl-C stops it.");

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, async () => {
    await background.stop();
    await disconnect();
  });
}
