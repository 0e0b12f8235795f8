import { postDue } from "@/lib/mail/post";
import { collectOrphans } from "@/lib/store/attachments";
import { takeCheckpoint } from "@/lib/store/checkpoint-file";
import { collectLosers } from "@/lib/store/files";
import { callDue } from "./call-what-is-due";
import { type Background, startLoop } from "./loop";
import { sealer } from "./seal-documents";
import { sweeper } from "./sweep";

const seconds = 1_000;
const hour = 3_600_000;

const world = globalThis as typeof globalThis & { countersignBackground?: Background };

/**
 * Starts the background of this process, once: what a crash left, seals, letters, checkpoints, and what nobody refers to any more.
 * Of all servers that share a database one does it at a time; when it stops or dies another goes on within seconds.
 */
export function startBackground(): Background {
  world.countersignBackground ??= startLoop([
    { name: "sweep", every: 2 * seconds, run: sweeper() },
    { name: "seal", every: 2 * seconds, prompt: true, run: sealer() },
    { name: "post", every: 2 * seconds, prompt: true, run: () => postDue() },
    { name: "call", every: 60 * seconds, run: () => callDue() },
    { name: "checkpoint", every: 10 * seconds, run: () => takeCheckpoint() },
    { name: "collect", every: hour, run: collect },
  ]);
  return world.countersignBackground;
}

async function collect(): Promise<void> {
  const now = new Date();
  await collectOrphans(now);
  await collectLosers(now);
}
