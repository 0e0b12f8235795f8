import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, open, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type CheckpointLine, headsOf, lineFrom, lineText, nextLine } from "@/lib/ledger/checkpoint";
import type { Head } from "@/lib/ledger/head";
import { sealHolds } from "@/lib/ledger/seal";
import { entryMarksSince, hashesAt } from "./entries";
import { dataFolder } from "./environment";
import { ledgerKey, publicKeys } from "./keys";
import { releaseLease, takeLease } from "./leases";

/** Entries may reach the database a while after their instant, and servers' clocks differ: so much is looked at again. */
const margin = 120_000;

/** What the file holds: whole lines only. `null` stands for a line that cannot be read, `torn` for bytes after the last line feed. */
export type CheckpointFile = { lines: (CheckpointLine | null)[]; torn: boolean; whole: number };

export function checkpointPath(): string {
  return join(dataFolder(), "checkpoints.jsonl");
}

/** Reads the checkpoint file as it is. A write that a crash cut short leaves a torn end, which counts for nothing. */
export async function checkpointFile(): Promise<CheckpointFile> {
  if (!existsSync(checkpointPath())) return { lines: [], torn: false, whole: 0 };
  const bytes = await readFile(checkpointPath());
  const whole = bytes.lastIndexOf(0x0a) + 1;
  const texts = bytes.subarray(0, whole).toString("utf8").split("\n").slice(0, -1);
  return { lines: texts.map(lineFrom), torn: whole < bytes.length, whole };
}

/**
 * Appends a line with the heads that moved since the last one, if any did, and answers it. The file lies outside the database, so that
 * who can write there cannot take an order or its last entries away unseen. Refuses to go on after a line that does not hold.
 */
export async function takeCheckpoint(): Promise<CheckpointLine | null> {
  return withFileLease(async () => {
    const now = new Date().toISOString();
    const { lines, whole } = await checkpointFile();
    const good = lines.filter((line) => line !== null);
    const last = good.at(-1);
    if (good.length < lines.length || (last && !sealHolds(last.hash, last.seal, publicKeys()))) {
      throw new Error(`${checkpointPath()} was altered; nothing is added to it. npm run verify says where.`);
    }
    const { moved, seen } = await movedHeads(good, now);
    await mustHoldHeads(seen);
    compared.add(checkpointPath());
    if (moved.size === 0) return null;
    const line = nextLine(last, moved, now, ledgerKey());
    await append(`${lineText(line)}\n`, whole);
    return line;
  });
}

/** Files that this process has compared with the whole ledger once. A clock that was set back can hide an entry from a look at the latest only. */
const compared = new Set<string>();

/** The heads that moved since the last line, and those of the lines that are to be looked at: of all streams at first, then of those that moved. */
async function movedHeads(lines: CheckpointLine[], now: string): Promise<{ moved: Map<string, Head>; seen: Map<string, Head> }> {
  const known = headsOf(lines);
  const last = lines.at(-1)?.at ?? "";
  const latest = new Date(Math.min(Date.parse(last || now), Date.parse(now)) - margin).toISOString();
  const isFirst = !compared.has(checkpointPath());
  const marks = await entryMarksSince(isFirst ? "" : latest);
  const heads = new Map<string, Head>();
  for (const { stream, seq, hash } of marks) if (seq > (heads.get(stream)?.seq ?? 0)) heads.set(stream, { seq, hash });
  return {
    moved: new Map([...heads].filter(([stream, head]) => head.seq > (known.get(stream)?.seq ?? 0))),
    seen: isFirst ? known : new Map([...known].filter(([stream]) => heads.has(stream))),
  };
}

/** The streams that are shorter than the file says, or another, by their ids: the database is older than the file, or was cut. */
export async function streamsBehind(): Promise<string[]> {
  const { lines } = await checkpointFile();
  return notHolding(headsOf(lines.filter((line) => line !== null)));
}

async function notHolding(heads: Map<string, Head>): Promise<string[]> {
  const stored = new Map((await hashesAt([...heads].map(([stream, { seq }]) => ({ stream, seq })))).map(({ stream, hash }) => [stream, hash]));
  return [...heads].filter(([stream, { hash }]) => stored.get(stream) !== hash).map(([stream]) => stream);
}

/** A line over a tail that was cut and has grown again would vouch for it; whoever cut it must be found first. */
async function mustHoldHeads(heads: Map<string, Head>): Promise<void> {
  const lost = await notHolding(heads);
  if (lost.length > 0) {
    throw new Error(`${lost.join(", ")}: shorter than the checkpoints say, or another; nothing is added to ${checkpointPath()}. npm run verify says where.`);
  }
}

async function append(text: string, at: number): Promise<void> {
  await mkdir(dirname(checkpointPath()), { recursive: true, mode: 0o700 });
  const file = await open(checkpointPath(), existsSync(checkpointPath()) ? "r+" : "w", 0o600);
  try {
    await file.truncate(at);
    await file.write(text, at);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** So long a line takes at most; whoever has waited longer finds that the database keeps the lease from everybody. */
const patience = 30_000;

/** The background and a packet may both want a line at once; one file has one writer. */
async function withFileLease<T>(work: () => Promise<T>): Promise<T> {
  const owner = randomUUID();
  const name = `checkpoints ${checkpointPath()}`;
  const until = performance.now() + patience;
  while (!(await takeLease(name, owner, 5_000))) {
    if (performance.now() > until) throw new Error(`The lease "${name}" was never given back: no checkpoint is taken, so cut tails could no longer be noticed`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  try {
    return await work();
  } finally {
    await releaseLease(name, owner);
  }
}
