import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { Fault } from "@/lib/ledger/fault";
import { type PacketVerdict, verifyPacket } from "@/lib/packet/verify-packet";
import { type Verification, verifyDatabase } from "@/lib/store/verify-database";
import { fill } from "@/lib/words/fill";
import { faultWords } from "@/lib/words/ledger";
import { printable } from "./printable";
import { Complaint } from "./processes";
import { withDatabase } from "./with-database";

const usage =
  "Usage: npm run verify                          the whole database\n       npm run verify -- FILE.zip [--key ID]   a packet alone; ID is the company's key, which the auditor's page shows";

/** Every line may hold what a forger wrote. */
const say = (line: string) => console.log(printable(line));

/** Prints what is wrong, or what is right; the exit status says the same. */
function conclude(faults: Fault[], sound: string, seen: string): void {
  for (const { kind, where, seq } of faults) say(fill(faultWords[kind], "en", { where, seq: seq ?? 0 }));
  say(faults.length === 0 ? `${sound}: ${seen}.` : `NOT intact: ${faults.length} ${faults.length === 1 ? "fault" : "faults"} in ${seen}.`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

async function verifyFile(path: string, key: string | undefined): Promise<void> {
  const bytes = await readFile(path).catch((error: Error) => {
    throw new Complaint(`${path} cannot be read: ${error.message}`);
  });
  const { faults, ledger, no, stage, entries, documents, keys } = verifyPacket(bytes, key);
  const order = `order ${no || "?"}${stage ? ` (${stage})` : ""}, ${entries} entries, ${documents} sealed ${documents === 1 ? "document" : "documents"}`;
  conclude(faults, ledger === "consistent" ? "Consistent in itself" : "Intact", order);
  if (keys.manifest) sayKeys(keys);
  if (ledger === "consistent") say(`Whose key that is the file cannot prove: compare it with the company's, or give that one as --key.`);
}

function sayKeys({ manifest, entries, checkpoints }: PacketVerdict["keys"]): void {
  say(`The packet is sealed by key ${manifest}`);
  const others = (what: string, ids: string[]) => {
    for (const id of ids.filter((one) => one !== manifest)) say(`${what} are sealed by key ${id}`);
  };
  others("Entries in it", entries);
  others("Checkpoint lines in it", checkpoints);
}

function sayBeside({ disposed, uncheckable, uncovered }: Verification): void {
  if (disposed > 0) say(`${disposed} entries were disposed of, as the archive says; the present state of ${uncheckable} streams cannot be checked any more.`);
  if (uncovered > 0) say(`${uncovered} entries older than a minute are under no checkpoint yet; a running portal takes one within seconds.`);
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { key: { type: "string" } } });
  const [path, ...more] = positionals;
  if (more.length > 0) throw new Complaint(usage);
  if (path) return verifyFile(path, values.key?.replace(/\s/g, "").toLowerCase());
  const seen = await withDatabase(verifyDatabase);
  const { streams, entries, files, attachments, checkpoints } = seen;
  conclude(seen.faults, "Intact", `${streams} streams, ${entries} entries, ${files} sealed files, ${attachments} attachments, ${checkpoints} checkpoint lines`);
  sayBeside(seen);
}

await main().catch((error: unknown) => {
  console.error(error instanceof Complaint ? printable(error.message) : error);
  process.exitCode = 1;
});
