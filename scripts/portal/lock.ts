import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Complaint, commandOf, isAlive } from "../processes";

type Held = { pid: number; url: string; database?: string };

const fileOf = (data: string) => join(data, "portal.json");

/** The portal that runs on this data folder. A file left by a start that was killed names a process that is gone, or another program. */
function holderOf(data: string): Held | null {
  if (!existsSync(fileOf(data))) return null;
  const held = JSON.parse(readFileSync(fileOf(data), "utf8")) as Held;
  return held.pid !== process.pid && isAlive(held.pid) && commandOf(held.pid).includes("scripts/") ? held : null;
}

/** Notes where the database of the portal that runs here answers, for the commands that look into it. */
export function noteDatabase(data: string, url: string, database: string): void {
  writeFileSync(fileOf(data), `${JSON.stringify({ pid: process.pid, url, database } satisfies Held)}\n`, { mode: 0o600 });
}

/** Where the database of the portal that runs on this data folder answers; null when none runs. */
export function runningDatabase(data: string): string | null {
  return holderOf(data)?.database ?? null;
}

/** Takes the data folder for this process; one portal at a time. Gives the way to let go of it. */
export function takeFolder(data: string, url: string): () => void {
  const held = holderOf(data);
  if (held) throw new Complaint(`The portal already runs at ${held.url} (process ${held.pid}) on ${data}.`);
  mkdirSync(data, { recursive: true, mode: 0o700 });
  writeFileSync(fileOf(data), `${JSON.stringify({ pid: process.pid, url } satisfies Held)}\n`, { mode: 0o600 });
  return () => rmSync(fileOf(data), { force: true });
}
