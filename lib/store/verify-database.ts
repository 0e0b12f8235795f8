import { faultsOfLines, markedHeads } from "@/lib/ledger/checkpoint";
import { archiveStream, type Disposals, disposedIn } from "@/lib/ledger/disposal";
import type { Entry } from "@/lib/ledger/entry";
import type { Fault } from "@/lib/ledger/fault";
import type { Head } from "@/lib/ledger/head";
import type { PublicKeys } from "@/lib/ledger/seal";
import { faultsOfEntry, startOf } from "@/lib/ledger/verify";
import { checkpointFile } from "./checkpoint-file";
import { storedEntries } from "./entries";
import { ledgerKey, publicKeys } from "./keys";
import { whatReadDocumentSays } from "./kind-of";
import { strangersTo } from "./order-reads";
import { fileCheck } from "./verify-files";
import { type Outside, StreamRun } from "./verify-stream";

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

async function verified(entries: AsyncIterable<Entry>, only: string | null): Promise<Verification> {
  const now = Date.now();
  const keys = publicKeys();
  const { lines, heads, faults } = await checkpoints(keys);
  const files = fileCheck();
  const outside: Outside = { keys, heads, disposals: await disposals(keys), files, minuteAgo: new Date(now - 60_000).toISOString() };
  const counts = { streams: 0, entries: 0, disposed: 0, uncheckable: 0, uncovered: 0 };
  const seen = new Set<string>();
  let run: StreamRun | null = null;
  const finish = async () => {
    if (!run) return;
    const { says, ...found } = await run.finish();
    faults.push(...found.faults);
    counts.disposed += found.disposed;
    counts.uncovered += found.uncovered;
    if (says === "cannotBeTold") counts.uncheckable++;
  };
  for await (const entry of entries) {
    if (!run || run.stream !== entry.stream) {
      await finish();
      run = new StreamRun(String(entry.stream), outside);
      heads.delete(run.stream);
      seen.add(run.stream);
      counts.streams++;
    }
    counts.entries++;
    await run.take(entry);
  }
  await finish();
  for (const stream of heads.keys()) if (only === null || stream === only) faults.push({ kind: "streamMissing", where: stream });
  faults.push(...(await shownWithoutEntries(seen, only)));
  return { faults, ...counts, ...files.counts(), checkpoints: lines, key: ledgerKey().id, at: new Date(now).toISOString() };
}

/** What is shown as an order and stands in no entry at all. */
async function shownWithoutEntries(seen: ReadonlySet<string>, only: string | null): Promise<Fault[]> {
  const unseen = only === null ? await strangersTo(seen) : [only].filter((stream) => !seen.has(stream));
  const faults: Fault[] = [];
  for (const stream of unseen) {
    // One that was registered while the entries were read stands in them by now.
    if ((await whatReadDocumentSays(stream)) === "false") faults.push({ kind: "readDocumentDiffers", where: stream });
  }
  return faults;
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
