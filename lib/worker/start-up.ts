import { ensureDemoCompany } from "@/lib/auth/demo-company";
import { announceFirstAdmin } from "@/lib/auth/first-admin";
import { trustOnlySockets } from "@/lib/auth/true-address";
import { warmPool } from "@/lib/pdf/pool";
import { publicUrl } from "@/lib/store/environment";
import { prepareDatabase } from "@/lib/store/prepare";
import { startBackground } from "./background";
import { tellIfBehind } from "./tell-if-behind";

/** What a server does before it answers anybody: checks indexes, makes the demo company or prints the first admin's code, starts the background. BACKGROUND=off leaves that to `npm run worker`. */
export async function startUp(): Promise<void> {
  // A start that was killed cannot stop its server; the server sees the channel to it close.
  if (process.connected) process.once("disconnect", () => process.exit(0));
  trustOnlySockets();
  await prepareDatabase();
  await tellIfBehind((sentence) => console.error(sentence));
  await ensureDemoCompany();
  await announceFirstAdmin((sentence) => console.log(sentence), publicUrl());
  if (process.env.BACKGROUND !== "off") startBackground();
  warmPool().catch((error: unknown) => console.error("The PDF threads do not start.", error));
}
