import { databaseKinds } from "./database/kinds";
import { moveDatabase } from "./database/move";
import { dataFolder } from "./paths";
import { takeFolder } from "./portal/lock";
import { Complaint } from "./processes";

const [command, wanted] = process.argv.slice(2);
const kind = databaseKinds.find((known) => known === wanted);

async function main(): Promise<void> {
  if (command !== "move" || !kind) throw new Complaint(`Usage: npm run database -- move ${databaseKinds.join("|")}`);
  const letGo = takeFolder(dataFolder, "a move of the database");
  await moveDatabase(dataFolder, kind, console.log).finally(letGo);
}

await main().catch((error: unknown) => {
  console.error(error instanceof Complaint ? error.message : error);
  process.exitCode = 1;
});
