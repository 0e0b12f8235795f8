import { faultsOfLines, headsOf } from "@/lib/ledger/checkpoint";
import type { Entry } from "@/lib/ledger/entry";
import type { Fault } from "@/lib/ledger/fault";
import { sha256Hex } from "@/lib/ledger/hash";
import type { Head } from "@/lib/ledger/head";
import type { PublicKeys } from "@/lib/ledger/seal";
import { faultsAgainstHead, faultsOfEntry, type Progress, startOf } from "@/lib/ledger/verify";
import type { OrderEvent } from "@/lib/order/events";
import { checkpointFile } from "./checkpoint-file";
import { storedEntries } from "./entries";
import { storedFile } from "./files";
import { publicKeys } from "./keys";
import { readDocumentSays } from "./kind-of";

/** What a verification saw. No fault means: intact. `at` is the instant (ISO) it was made. */
export type Verification = { faults: Fault[]; streams: number; entries: number; files: number; checkpoints: number; at: string };

/** Verifies every entry, sealed file and read document there is against the keys and the checkpoint file, which lie outside the database. */
export function verifyDatabase(): Promise<Verification> {
  return verified(storedEntries(), null);
}

/** Verifies one order likewise. */
export function verifyStream(stream: string): Promise<Verification> {
  return verified(storedEntries(stream), stream);
}

async function verified(entries: AsyncIterable<Entry>, only: string | null): Promise<Verification> {
  const keys = publicKeys();
  const { lines, heads, faults } = await checkpoints(keys);
  const result: Verification = { faults, streams: 0, entries: 0, files: 0, checkpoints: lines, at: new Date().toISOString() };
  let run: StreamRun | null = null;
  const finish = async () => {
    if (run) result.faults.push(...(await run.finish()));
  };
  for await (const entry of entries) {
    if (!run || run.stream !== entry.stream) {
      await finish();
      run = new StreamRun(String(entry.stream), heads.get(String(entry.stream)), keys);
      heads.delete(run.stream);
      result.streams++;
    }
    result.entries++;
    result.files += await run.take(entry);
  }
  await finish();
  for (const stream of heads.keys()) if (only === null || stream === only) result.faults.push({ kind: "streamMissing", where: stream });
  return result;
}

async function checkpoints(keys: PublicKeys): Promise<{ lines: number; heads: Map<string, Head>; faults: Fault[] }> {
  const { lines } = await checkpointFile();
  const good = lines.filter((line) => line !== null);
  const unreadable = lines.flatMap((line, index): Fault[] => (line ? [] : [{ kind: "checkpointUnreadable", where: String(index + 1) }]));
  return { lines: lines.length, heads: headsOf(good), faults: [...unreadable, ...faultsOfLines(good, keys)] };
}

/** The verification of one stream, entry by entry. */
class StreamRun {
  readonly stream: string;
  private readonly progress: Progress;
  private readonly faults: Fault[] = [];
  private hashAtHead: string | undefined;
  private length = 0;

  constructor(
    stream: string,
    private readonly checkpoint: Head | undefined,
    private readonly keys: PublicKeys,
  ) {
    this.stream = stream;
    this.progress = startOf(stream);
  }

  /** Checks an entry; answers how many files it checked with it. */
  async take(entry: Entry): Promise<number> {
    this.length++;
    const faults = faultsOfEntry(entry, this.progress, this.keys);
    this.faults.push(...faults);
    if (entry.seq === this.checkpoint?.seq) this.hashAtHead = entry.hash;
    return faults.length === 0 ? this.checkFiles(entry as Entry<OrderEvent>) : 0;
  }

  async finish(): Promise<Fault[]> {
    const against = this.checkpoint ? faultsAgainstHead(this.stream, this.checkpoint, this.hashAtHead, this.length) : [];
    const shown = this.faults.length === 0 && !(await readDocumentSays(this.stream)) ? [{ kind: "readDocumentDiffers" as const, where: this.stream }] : [];
    return [...this.faults, ...against, ...shown];
  }

  private async checkFiles(entry: Entry<OrderEvent>): Promise<number> {
    let files = 0;
    for (const event of entry.body?.events ?? []) {
      if (event.type !== "sealed") continue;
      files++;
      const bytes = await storedFile(event.file.sha256);
      if (!bytes) this.faults.push({ kind: "fileMissing", where: this.stream, seq: entry.seq });
      else if (sha256Hex(bytes) !== event.file.sha256) this.faults.push({ kind: "fileAltered", where: this.stream, seq: entry.seq });
    }
    return files;
  }
}
