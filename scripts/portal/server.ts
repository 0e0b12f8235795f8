import { type ChildProcess, spawn } from "node:child_process";
import { openSync } from "node:fs";
import { join } from "node:path";
import type { OpenDatabase } from "../database/kinds";
import { root } from "../paths";
import { Complaint, exitOf, listening, stopChild } from "../processes";
import { mustBeOnLoopback } from "./demo-on-loopback";
import { inherited } from "./environment";

export type ServerSettings = {
  data: string;
  database: OpenDatabase;
  port: number;
  mode: "standalone" | "dev";
  /** A demo's or a test's: nothing of the company's own settings reaches it. */
  own?: boolean;
  /** Where the server's own lines go; without it, to this terminal. */
  log?: string;
  env?: Record<string, string>;
};

export type RunningServer = { url: string; child: ChildProcess; ended: Promise<number>; stop: () => Promise<void> };

function environmentOf({ data, database, port, own, env }: ServerSettings, url: string): NodeJS.ProcessEnv {
  const given = inherited(process.env, own);
  const publicUrl = given.PUBLIC_URL ?? url;
  if (database.embedded || given.DEMO === "1") mustBeOnLoopback(publicUrl);
  return {
    NEXT_TELEMETRY_DISABLED: "1",
    ...given,
    PUBLIC_URL: publicUrl,
    NEXTAUTH_URL: publicUrl,
    MONGODB_URI: database.uri,
    DATA_DIR: data,
    HOSTNAME: "127.0.0.1",
    PORT: String(port),
    // The demo company comes with a database of our own.
    ...(database.embedded ? { EMBEDDED: "1", DEMO: given.DEMO ?? "1" } : {}),
    ...env,
  };
}

/** Starts the Next server on loopback and waits until it answers. The channel to it is how it learns that this process was killed (instrumentation.ts). */
export async function startServer(settings: ServerSettings): Promise<RunningServer> {
  const url = `http://127.0.0.1:${settings.port}`;
  const dev = settings.mode === "dev";
  const args = dev
    ? ["node_modules/next/dist/bin/next", "dev", "--hostname", "127.0.0.1", "--port", String(settings.port)]
    : [join(".next", "standalone", "server.js")];
  const out = settings.log ? openSync(settings.log, "a", 0o600) : "inherit";
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...environmentOf(settings, url), NODE_ENV: dev ? "development" : "production" },
    stdio: ["ignore", out, out, "ipc"],
    // Its own process group: Ctrl-C reaches this process, which stops the server and then the database, in that order.
    detached: !dev,
  });
  if (!(await listening(settings.port, child, 60_000))) {
    await stopChild(child);
    throw new Complaint(`The server did not start.${settings.log ? ` ${settings.log} says why.` : ""}`);
  }
  return { url, child, ended: exitOf(child), stop: () => stopChild(child) };
}
