import { z } from "zod";
import type { Entry } from "./entry";

/** The stream whose entries say what was disposed of. Nothing else takes the fault away from an entry without its body. */
export const archiveStream = "archive";

/** Entries whose bodies were erased, each named by `disposalKey`. */
export type Disposals = ReadonlySet<string>;

export const noDisposals: Disposals = new Set();

const disposedShape = z.strictObject({
  type: z.literal("disposed"),
  v: z.literal(1),
  entries: z.array(z.strictObject({ stream: z.string(), seq: z.int().min(1), hash: z.string().regex(/^[0-9a-f]{64}$/) })).min(1),
});

/** An erased entry by stream, number and hash: a disposal of one entry is no leave to erase another in its place. */
export function disposalKey({ stream, seq, hash }: Pick<Entry, "stream" | "seq" | "hash">): string {
  return `${stream}/${seq}/${hash}`;
}

/** What an entry of the archive stream says was erased. Whether the entry itself holds is the caller's question. */
export function disposedIn(entry: Entry): string[] {
  if (entry.stream !== archiveStream) return [];
  return (entry.body?.events ?? []).flatMap((event) => {
    const disposed = disposedShape.safeParse(event);
    return disposed.success ? disposed.data.entries.map(disposalKey) : [];
  });
}
