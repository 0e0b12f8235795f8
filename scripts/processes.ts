import { type ChildProcess, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createConnection, createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

export type Say = (line: string) => void;

/** A sentence for the person at the terminal: printed without a stack, and the command exits with 1. */
export class Complaint extends Error {}

/** A process that has ended and whose parent has not asked after it yet; where PID 1 never asks, it stays listed for ever. */
function isZombie(pid: number): boolean {
  const stat = `/proc/${pid}/stat`;
  return existsSync(stat) && readFileSync(stat, "utf8").split(") ")[1]?.startsWith("Z") === true;
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** The command line of a running process, or an empty string: a pid in a file may belong to somebody else by now. */
export function commandOf(pid: number): string {
  const proc = `/proc/${pid}/cmdline`;
  if (existsSync(proc)) return readFileSync(proc, "utf8").replaceAll("\0", " ");
  return spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" }).stdout ?? "";
}

/** Asks a process to end, and ends it when it has not within `patience` milliseconds. */
export async function stopProcess(pid: number, patience = 10_000): Promise<void> {
  const signal = (name: NodeJS.Signals) => isAlive(pid) && process.kill(pid, name);
  signal("SIGTERM");
  for (const until = Date.now() + patience; isAlive(pid) && Date.now() < until; ) await pause(50);
  signal("SIGKILL");
  while (isAlive(pid)) await pause(50);
}

export function exitOf(child: ChildProcess): Promise<number> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode ?? 1);
  return new Promise((resolve) => child.once("exit", (code) => resolve(code ?? 1)));
}

/** Stops a child of our own; the exit is awaited by its event, so no zombie is taken for a living process. */
export async function stopChild(child: ChildProcess, patience = 10_000): Promise<void> {
  const gone = exitOf(child);
  child.kill("SIGTERM");
  const cutOff = setTimeout(() => child.kill("SIGKILL"), patience);
  await gone;
  clearTimeout(cutOff);
}

export function answersOn(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ host: "127.0.0.1", port });
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });
}

/** Waits until something listens on the port; gives up when the child has ended or time is over. */
export async function listening(port: number, child: ChildProcess, patience: number): Promise<boolean> {
  for (const until = Date.now() + patience; Date.now() < until; await pause(50)) {
    if (child.exitCode !== null || child.signalCode !== null) return false;
    if (await answersOn(port)) return true;
  }
  return false;
}

/** The port asked for when it is free on loopback; 0 gives any free one. Null when it is taken. */
export function freePort(wanted = 0): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => (error.code === "EADDRINUSE" ? resolve(null) : reject(error)));
    server.listen(wanted, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : null));
    });
  });
}

export async function anyPort(): Promise<number> {
  const port = await freePort();
  if (port === null) throw new Complaint("No free port on 127.0.0.1.");
  return port;
}
