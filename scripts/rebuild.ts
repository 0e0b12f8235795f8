import { rebuildAll } from "@/lib/store/rebuild";
import { Complaint } from "./processes";
import { withDatabase } from "./with-database";

async function main(): Promise<void> {
  const { streams, letters, strangers } = await withDatabase(rebuildAll);
  console.log(`Made ${streams} read documents again from the ledger.`);
  console.log(letters === 0 ? "No letter was missing in the outbox." : `${letters} letters were missing in the outbox and are owed now.`);
  if (strangers > 0) console.log(`${strangers} read documents that no entry stands behind were taken away.`);
}

await main().catch((error: unknown) => {
  console.error(error instanceof Complaint ? error.message : error);
  process.exitCode = 1;
});
