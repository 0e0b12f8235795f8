import { open, stat } from "node:fs/promises";
import { lineFrom } from "@/lib/ledger/checkpoint";
import type { Head } from "@/lib/ledger/head";
import { Refusal } from "@/lib/order/refusal";
import { checkpointPath } from "./checkpoint-file";
import { complain } from "./complaint";

type Known = { path: string; size: number; heads: Map<string, Head> };

let known: Known = { path: "", size: 0, heads: new Map() };

/**
 * The last head that the checkpoint file names of a stream. Ask before reading the stream: what is read afterwards reaches at least so far.
 * Only what was added to the file since the last time is read; a file that became shorter is read again.
 */
export async function checkpointedHead(stream: string): Promise<Head | undefined> {
  const path = checkpointPath();
  const { size } = await stat(path).catch(() => ({ size: 0 }));
  if (path !== known.path || size < known.size) known = { path, size: 0, heads: new Map() };
  if (size > known.size) known = await readOn(known);
  return known.heads.get(stream);
}

/**
 * Refuses (`ledgerCut`) to add to a stream that is shorter than its last checkpointed head, or has another entry there: somebody changed the
 * database beside the portal, and whatever is added would grow over the place.
 */
export function mustReach(stream: string, head: Head | undefined, state: Head | null): void {
  const seq = state?.seq ?? 0;
  if (!head || seq > head.seq || (seq === head.seq && state?.hash === head.hash)) return;
  complain(`the stream ${stream}`, new Error(`entry ${head.seq} of the checkpoint is cut off or another; npm run verify says what is wrong`));
  throw new Refusal("ledgerCut");
}

async function readOn({ path, size, heads }: Known): Promise<Known> {
  const file = await open(path, "r");
  try {
    const { size: present } = await file.stat();
    const bytes = Buffer.alloc(Math.max(present - size, 0));
    await file.read(bytes, 0, bytes.length, size);
    const whole = bytes.lastIndexOf(0x0a) + 1;
    for (const text of bytes.subarray(0, whole).toString("utf8").split("\n").slice(0, -1)) {
      for (const [stream, head] of Object.entries(lineFrom(text)?.heads ?? {})) if (head.seq > (heads.get(stream)?.seq ?? 0)) heads.set(stream, head);
    }
    return { path, size: size + whole, heads };
  } finally {
    await file.close();
  }
}
