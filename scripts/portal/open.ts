import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { openDatabase } from "../database/open";
import { root } from "../paths";
import { anyPort, Complaint, freePort, type Say } from "../processes";
import { build, buildPdfWorker } from "./build";
import { noteDatabase, takeFolder } from "./lock";
import { type RunningServer, type ServerSettings, startServer } from "./server";

const earlierClock = pathToFileURL(join(root, "scripts", "portal", "earlier-clock.mjs")).href;

export type PortalSettings = {
  data: string;
  /** 0 takes any free port. */
  port: number;
  mode: ServerSettings["mode"];
  /** A database of its own, whatever MONGODB_URI says. */
  own?: boolean;
  log?: string;
  env?: Record<string, string>;
  /**
   * What is done on its database before its server starts. Only then do days gone by stay what they were: a server of today that runs beside
   * one of earlier days seals papers today, and an order never goes back in time.
   */
  before?: (days: DaysGoneBy) => Promise<void>;
};

export type DaysGoneBy = {
  embedded: boolean;
  /** A server whose clock stands so many days back; it leaves the background to the portal's own. */
  earlierServer: (days: number) => Promise<RunningServer>;
};

export type Portal = {
  url: string;
  /** Where its database answers. */
  uri: string;
  embedded: boolean;
  server: () => RunningServer;
  /** Starts the server again on the same database and port, after it has ended; with another environment where one is given. */
  restartServer: (env?: Record<string, string>) => Promise<void>;
  stop: () => Promise<void>;
};

/** For a server that lives so many days ago. */
function earlier(days: number): Record<string, string> {
  return { BACKGROUND: "off", CLOCK_BACK: String(days * 86_400_000), NODE_OPTIONS: `--import=${earlierClock}` };
}

async function portFor(wanted: number): Promise<number> {
  if (wanted === 0) return anyPort();
  const port = await freePort(wanted);
  if (port === null) throw new Complaint(`Port ${wanted} is taken: stop what listens there, or choose another, as in PORT=${wanted + 1} npm start.`);
  return port;
}

/** The whole portal on one data folder: database, build, server. Whatever was started is stopped again when a later part cannot be had. */
export async function openPortal({ data, port: wanted, mode, own, log, env, before }: PortalSettings, say: Say): Promise<Portal> {
  const port = await portFor(wanted);
  const url = `http://127.0.0.1:${port}`;
  const letGo = takeFolder(data, url);
  const closers: (() => Promise<void> | void)[] = [letGo];
  const stop = async () => {
    for (const close of closers.splice(0).reverse()) await close();
  };
  try {
    const database = await openDatabase(data, say, { own });
    closers.push(database.stop);
    noteDatabase(data, url, database.uri);
    await (mode === "dev" ? buildPdfWorker() : build(say));
    const settings = { data, database, port, mode, own, log, env };
    const earlierServer = async (days: number) => {
      const other = await startServer({ ...settings, port: await anyPort(), env: { ...env, ...earlier(days) } });
      closers.push(() => other.stop());
      return other;
    };
    await before?.({ embedded: database.embedded, earlierServer });
    let server = await startServer(settings);
    closers.push(() => server.stop());
    const restartServer = async (other = env) => {
      server = await startServer({ ...settings, env: other });
    };
    return { url: server.url, uri: database.uri, embedded: database.embedded, server: () => server, restartServer, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
