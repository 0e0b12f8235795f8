import { faultsOfLines, markedHeads } from "@/lib/ledger/checkpoint";
import { archiveStream, type Disposals, disposalKey, disposedIn } from "@/lib/ledger/disposal";
import type { Entry } from "@/lib/ledger/entry";
import type { Fault } from "@/lib/ledger/fault";
import type { Head } from "@/lib/ledger/head";
import type { PublicKeys } from "@/lib/ledger/seal";
import { faultsAgainstHeads, faultsOfEntry, type Progress, startOf } from "@/lib/ledger/verify";
import { checkpointFile } from "./checkpoint-file";
import { storedEntries } from "./entries";
import { ledgerKey, publicKeys } from "./keys";
import { type Says, whatReadDocumentSays } from "./kind-of";
import { fileCheck } from "./verify-files";

/** What a verification saw. No fault means: intact. `at` is the instant (ISO) it was made. */
export type Verification = {
  faults: Fault[];
  streams: number;
  entries: number;
  /** Sealed PDFs, and attachments that entries refer to, each once. */
  files: number;
  attachments: number;
  checkpoints: number;
  /** Entries whose bodies were erased by a sealed disposal, and streams whose present state can therefore not be checked. */
  disposed: number;
  uncheckable: number;
  /** Entries older than a minute that no checkpoint covers: more than a few, and checkpoints are not being taken. */
  uncovered: number;
  /** Id of the key that new entries are sealed with. */
  key: string;
  at: string;
};

let underWay: Promise<Verification> | null = null;

/**
 * Verifies every entry, file and read document there is against the keys and the checkpoint file, which lie outside the database. That reads
 * everything: whoever asks meanwhile gets the one that is under way.
 */
export function verifyDatabase(): Promise<Verification> {
  underWay ??= verified(storedEntries(), null).finally(() => {
    underWay = null;
  });
  return underWay;
}

/** Verifies one order likewise. */
export function verifyStream(stream: string): Promise<Verification> {
  return verified(storedEntries(stream), stream);
}

type Outside = { keys: PublicKeys; heads: Map<string, Head[]>; disposals: Disposals; files: ReturnType<typeof fileCheck>; minuteAgo: string };

async function verified(entries: AsyncIterable<Entry>, only: string | null): Promise<Verification> {
  const now = Date.now();
  const keys = publicKeys();
  const { lines, heads, faults } = await checkpoints(keys);
  const files = fileCheck();
  const outside: Outside = { keys, heads, disposals: await disposals(keys), files, minuteAgo: new Date(now - 60_000).toISOString() };
  const counts = { streams: 0, entries: 0, disposed: 0, uncheckable: 0, uncovered: 0 };
  let run: StreamRun | null = null;
  const finish = async () => {
    if (!run) return;
    const { says, ...seen } = await run.finish();
    faults.push(...seen.faults);
    counts.disposed += seen.disposed;
    counts.uncovered += seen.uncovered;
    if (says === "cannotBeTold") counts.uncheckable++;
  };
  for await (const entry of entries) {
    if (!run || run.stream !== entry.stream) {
      await finish();
      run = new StreamRun(String(entry.stream), outside);
      heads.delete(run.stream);
      counts.streams++;
    }
    counts.entries++;
    await run.take(entry);
  }
  await finish();
  for (const stream of heads.keys()) if (only === null || stream === only) faults.push({ kind: "streamMissing", where: stream });
  return { faults, ...counts, ...files.counts(), checkpoints: lines, key: ledgerKey().id, at: new Date(now).toISOString() };
}

async function checkpoints(keys: PublicKeys): Promise<{ lines: number; heads: Map<string, Head[]>; faults: Fault[] }> {
  const { lines } = await checkpointFile();
  const good = lines.filter((line) => line !== null);
  const unreadable = lines.flatMap((line, index): Fault[] => (line ? [] : [{ kind: "checkpointUnreadable", where: String(index + 1) }]));
  return { lines: lines.length, heads: markedHeads(good), faults: [...unreadable, ...faultsOfLines(good, keys)] };
}

/** What the archive says was erased, in entries that hold themselves. */
async function disposals(keys: PublicKeys): Promise<Disposals> {
  const progress = startOf(archiveStream);
  const erased = new Set<string>();
  for await (const entry of storedEntries(archiveStream)) {
    if (faultsOfEntry(entry, progress, keys).length > 0) continue;
    for (const key of disposedIn(entry)) erased.add(key);
  }
  return erased;
}

type Seen = { faults: Fault[]; disposed: number; uncovered: number; says: Says };

/** The verification of one stream, entry by entry. */
class StreamRun {
  private readonly progress: Progress;
  private readonly heads: Head[];
  private readonly faults: Fault[] = [];
  private readonly hashes = new Map<number, string>();
  private length = 0;
  private disposed = 0;
  private uncovered = 0;

  constructor(
    readonly stream: string,
    private readonly outside: Outside,
  ) {
    this.progress = startOf(stream);
    this.heads = outside.heads.get(stream) ?? [];
  }

  async take(entry: Entry): Promise<void> {
    const { keys, disposals, files, minuteAgo } = this.outside;
    this.length++;
    const faults = faultsOfEntry(entry, this.progress, keys, disposals);
    this.faults.push(...faults);
    this.hashes.set(entry.seq, entry.hash);
    if (entry.seq > (this.heads.at(-1)?.seq ?? 0) && entry.at < minuteAgo) this.uncovered++;
    if (entry.body === null && disposals.has(disposalKey(entry))) this.disposed++;
    if (faults.length === 0) this.faults.push(...(await files.check(entry)));
  }

  async finish(): Promise<Seen> {
    const against = faultsAgainstHeads(this.stream, this.heads, (seq) => this.hashes.get(seq), this.length);
    const says = this.faults.length === 0 ? await whatReadDocumentSays(this.stream) : "true";
    const shown = says === "false" ? [{ kind: "readDocumentDiffers" as const, where: this.stream }] : [];
    return { faults: [...this.faults, ...against, ...shown], disposed: this.disposed, uncovered: this.uncovered, says };
  }
}
