import { archiveStream, type Disposals, disposalKey } from "@/lib/ledger/disposal";
import type { Entry } from "@/lib/ledger/entry";
import type { Fault } from "@/lib/ledger/fault";
import type { Head } from "@/lib/ledger/head";
import type { PublicKeys } from "@/lib/ledger/seal";
import { faultsAgainstHeads, faultsOfEntry, type Progress, startOf } from "@/lib/ledger/verify";
import { type Says, whatReadDocumentSays } from "./kind-of";
import type { fileCheck } from "./verify-files";

/** What a stream is verified against: keys and checkpointed heads from outside the database, what was disposed of, the files. */
export type Outside = { keys: PublicKeys; heads: Map<string, Head[]>; disposals: Disposals; files: ReturnType<typeof fileCheck>; minuteAgo: string };

type Seen = { faults: Fault[]; disposed: number; uncovered: number; says: Says };

/** The verification of one stream, entry by entry. */
export class StreamRun {
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
    const shown = says === "false" || (says === "nothing" && this.mustBeShown()) ? [{ kind: "readDocumentDiffers" as const, where: this.stream }] : [];
    return { faults: [...this.faults, ...against, ...shown], disposed: this.disposed, uncovered: this.uncovered, says };
  }

  /** What lists read is there within seconds, or after a crash within the sweep's; of what was disposed of nothing need be there. */
  private mustBeShown(): boolean {
    return this.stream !== archiveStream && this.disposed === 0 && this.progress.at < this.outside.minuteAgo;
  }
}
