import { bodyHashOf, genesis, hashOf } from "./chain";
import { type CheckpointLine, markedHeads } from "./checkpoint";
import { type Disposals, disposalKey, noDisposals } from "./disposal";
import type { Entry } from "./entry";
import type { Fault, FaultKind } from "./fault";
import type { Head } from "./head";
import { type PublicKeys, sealHolds } from "./seal";
import { entryShape } from "./shape";

/** What verification knows of a stream so far; carried from entry to entry, so that a stream of any length fits in memory. */
export type Progress = { stream: string; head: Head; at: string; keys: Set<string> };

export function startOf(stream: string): Progress {
  return { stream, head: { seq: 0, hash: genesis }, at: "", keys: new Set() };
}

/**
 * Checks one entry against all before it and moves `progress` on. A body that is gone is a fault, though the chain holds by its
 * `bodyHash`, unless `disposals` name the entry.
 */
export function faultsOfEntry(entry: Entry, progress: Progress, keys: PublicKeys, disposals: Disposals = noDisposals): Fault[] {
  if (!entryShape.safeParse(entry).success) return [{ kind: "entryUnreadable", where: progress.stream, seq: progress.head.seq + 1 }];
  const kinds: FaultKind[] = [];
  if (entry.stream !== progress.stream) kinds.push("foreignStream");
  if (entry.seq !== progress.head.seq + 1) kinds.push("gap");
  if (entry.prev !== progress.head.hash) kinds.push("brokenLink");
  if (!isInstant(entry.at)) kinds.push("wrongInstant");
  if (entry.at < progress.at) kinds.push("timeRunsBack");
  if (progress.keys.has(entry.key)) kinds.push("keyTwice");
  kinds.push(...bodyFault(entry, disposals));
  if (hashOf(entry) !== entry.hash) kinds.push("entryAltered");
  if (!sealHolds(entry.hash, entry.seal, keys)) kinds.push("sealDoesNotHold");
  progress.head = { seq: entry.seq, hash: entry.hash };
  progress.at = entry.at;
  progress.keys.add(entry.key);
  return kinds.map((kind) => ({ kind, where: progress.stream, seq: entry.seq }));
}

/** Verifies a whole stream, in order of seq. An empty list of faults means: intact. */
export function faultsOfStream(stream: string, entries: Iterable<Entry>, keys: PublicKeys): Fault[] {
  const progress = startOf(stream);
  return [...entries].flatMap((entry) => faultsOfEntry(entry, progress, keys));
}

/**
 * Compares a stream with every head that the checkpoints ever named of it: `hashAt(seq)` is the hash of the entry at that seq, if there is one.
 * A stream that is absent was dropped; one shorter than a head was cut; another hash, at whatever head, means that it was written anew from there.
 */
export function faultsAgainstHeads(stream: string, heads: Head[], hashAt: (seq: number) => string | undefined, length: number): Fault[] {
  if (heads.length === 0) return [];
  if (length === 0) return [{ kind: "streamMissing", where: stream }];
  const absent = heads.find(({ seq }) => hashAt(seq) === undefined);
  const other = heads.find(({ seq, hash }) => hashAt(seq) !== undefined && hashAt(seq) !== hash);
  return [
    ...(other ? [{ kind: "headDiffers" as const, where: stream, seq: other.seq }] : []),
    ...(absent ? [{ kind: "cutTail" as const, where: stream, seq: absent.seq }] : []),
  ];
}

/** Verifies streams held in memory together with the checkpoint lines that cover them (pure; a database goes stream by stream). */
export function faultsOfLedger(streams: Map<string, Entry[]>, lines: CheckpointLine[], keys: PublicKeys): Fault[] {
  const faults = [...streams].flatMap(([stream, entries]) => faultsOfStream(stream, entries, keys));
  for (const [stream, heads] of markedHeads(lines)) {
    const entries = streams.get(stream) ?? [];
    faults.push(...faultsAgainstHeads(stream, heads, (seq) => entries[seq - 1]?.hash, entries.length));
  }
  return faults;
}

function isInstant(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString() === text;
}

function bodyFault(entry: Entry, disposals: Disposals): FaultKind[] {
  if (entry.body === null && entry.salt === null) return disposals.has(disposalKey(entry)) ? [] : ["bodyMissing"];
  if (entry.body === null || entry.salt === null) return ["bodyWithoutSalt"];
  try {
    return bodyHashOf(entry.body, entry.salt) === entry.bodyHash ? [] : ["bodyAltered"];
  } catch {
    return ["bodyAltered"];
  }
}
