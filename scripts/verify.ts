import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { Fault } from "@/lib/ledger/fault";
import { verifyPacket } from "@/lib/packet/verify-packet";
import { verifyDatabase } from "@/lib/store/verify-database";
import { fill } from "@/lib/words/fill";
import { faultWords } from "@/lib/words/ledger";
import { Complaint } from "./processes";
import { withDatabase } from "./with-database";

const usage =
  "Usage: npm run verify            the whole database\n       npm run verify -- FILE.zip [--key ID]   a packet alone; ID is the key's that it must be sealed with";

/** Prints what is wrong, or that nothing is; the exit status says the same. */
function conclude(faults: Fault[], seen: string): void {
  for (const { kind, where, seq } of faults) console.log(fill(faultWords[kind], "en", { where, seq: seq ?? 0 }));
  console.log(faults.length === 0 ? `Intact: ${seen}.` : `NOT intact: ${faults.length} ${faults.length === 1 ? "fault" : "faults"} in ${seen}.`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

async function verifyFile(path: string, key: string | undefined): Promise<void> {
  const bytes = await readFile(path).catch((error: Error) => {
    throw new Complaint(`${path} cannot be read: ${error.message}`);
  });
  const { faults, no, entries, documents, keys } = verifyPacket(bytes, key);
  conclude(faults, `order ${no || "?"}, ${entries} entries, ${documents} sealed ${documents === 1 ? "document" : "documents"}`);
  for (const id of keys) console.log(`Sealed with the key ${id}`);
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { key: { type: "string" } } });
  const [path, ...more] = positionals;
  if (more.length > 0) throw new Complaint(usage);
  if (path) return verifyFile(path, values.key);
  const { faults, streams, entries, files, checkpoints } = await withDatabase(verifyDatabase);
  conclude(faults, `${streams} streams, ${entries} entries, ${files} sealed files, ${checkpoints} checkpoint lines`);
}

await main().catch((error: unknown) => {
  console.error(error instanceof Complaint ? error.message : error);
  process.exitCode = 1;
});
