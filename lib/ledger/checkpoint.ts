import { canonical } from "./canonical";
import { genesis } from "./chain";
import type { Fault } from "./fault";
import { canonicalHash } from "./hash";
import type { Head } from "./head";
import { type LedgerKey, type PublicKeys, type Seal, sealed, sealHolds } from "./seal";
import { lineShape } from "./shape";

/** One line of the checkpoint file: the heads that moved since the line before, chained to it and sealed. */
export type CheckpointLine = { n: number; at: string; prev: string; heads: Record<string, Head>; hash: string; seal: Seal };

/** The heads after all these lines, by stream. */
export function headsOf(lines: CheckpointLine[]): Map<string, Head> {
  return new Map(lines.flatMap((line) => Object.entries(line.heads)));
}

/** Every head that these lines name, by stream, in order. A tail that was cut off and has grown again is at odds with one of them. */
export function markedHeads(lines: CheckpointLine[]): Map<string, Head[]> {
  const heads = new Map<string, Head[]>();
  for (const [stream, head] of lines.flatMap((line) => Object.entries(line.heads))) heads.set(stream, [...(heads.get(stream) ?? []), head]);
  return heads;
}

/** The next line: `moved` are the heads that are not yet in the lines before. Refuses (TypeError) an empty one. */
export function nextLine(last: CheckpointLine | undefined, moved: Map<string, Head>, at: string, key: LedgerKey): CheckpointLine {
  if (moved.size === 0) throw new TypeError("A checkpoint line without heads says nothing");
  const unsealed = { n: (last?.n ?? 0) + 1, at: last && last.at > at ? last.at : at, prev: last?.hash ?? genesis, heads: Object.fromEntries(moved) };
  const hash = lineHash(unsealed);
  return { ...unsealed, hash, seal: sealed(hash, key) };
}

/** A line as the file holds it, without the line feed. */
export function lineText(line: CheckpointLine): string {
  return canonical(line);
}

/** Reads one line strictly: any text but the canonical one of a checkpoint line is null. */
export function lineFrom(text: string): CheckpointLine | null {
  try {
    const line = JSON.parse(text) as CheckpointLine;
    return lineShape.safeParse(line).success && canonical(line) === text ? line : null;
  } catch {
    return null;
  }
}

/** Checks a line by itself: its hash and its seal. `where` names it in the fault. */
export function faultsOfLine(line: CheckpointLine, where: string, keys: PublicKeys): Fault[] {
  return lineHash(line) === line.hash && sealHolds(line.hash, line.seal, keys) ? [] : [{ kind: "checkpointAltered", where }];
}

/** Checks a whole checkpoint file: every line, their chain, and that no head ever goes back. */
export function faultsOfLines(lines: CheckpointLine[], keys: PublicKeys): Fault[] {
  const faults: Fault[] = [];
  const heads = new Map<string, Head>();
  let prev = genesis;
  lines.forEach((line, index) => {
    const where = String(index + 1);
    faults.push(...faultsOfLine(line, where, keys));
    if (line.n !== index + 1 || line.prev !== prev) faults.push({ kind: "checkpointChainBroken", where });
    for (const [stream, head] of Object.entries(line.heads)) {
      if (head.seq <= (heads.get(stream)?.seq ?? 0)) faults.push({ kind: "checkpointRunsBack", where });
      heads.set(stream, head);
    }
    prev = line.hash;
  });
  return faults;
}

function lineHash(line: Omit<CheckpointLine, "hash" | "seal">): string {
  return canonicalHash(["countersign.checkpoint.1", line.n, line.at, line.prev, line.heads]);
}
