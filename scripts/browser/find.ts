import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium, type LaunchOptions } from "playwright";
import { onPath, root } from "../paths";
import { Complaint } from "../processes";
import { fontsFile } from "./fonts";
import { unpackedChromium } from "./unpack";

const args = [
  "--no-sandbox",
  "--no-zygote",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--font-render-hinting=none",
];

const installed = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

function ownOf(): string | null {
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
}

/** Playwright's own browser, downloaded now; null where its host is out of reach. */
function downloaded(): string | null {
  spawnSync(process.execPath, [join(root, "node_modules", "playwright", "cli.js"), "install", "chromium"], { stdio: "ignore" });
  return ownOf();
}

const runs = (program: string, env: NodeJS.ProcessEnv) => spawnSync(program, ["--version"], { env }).status === 0;

/** How Playwright starts a Chromium here: the one of PLAYWRIGHT_CHROMIUM_PATH, Playwright's, the system's, the one in an npm package, or a download. */
export async function browserToLaunch(): Promise<LaunchOptions> {
  const env = { ...process.env, FONTCONFIG_FILE: fontsFile() };
  const present = process.env.PLAYWRIGHT_CHROMIUM_PATH ?? ownOf() ?? installed.map(onPath).find((path) => path !== null);
  if (present) return { executablePath: present, args, env };
  if (process.platform === "linux" && process.arch === "x64") {
    const { program, libraries } = await unpackedChromium();
    if (runs(program, env)) return { executablePath: program, args, env };
    const withLibraries = { ...env, LD_LIBRARY_PATH: libraries };
    if (runs(program, withLibraries)) return { executablePath: program, args, env: withLibraries };
  }
  const fetched = downloaded();
  if (!fetched) throw new Complaint("No Chromium could be had for the tests: set PLAYWRIGHT_CHROMIUM_PATH to one.");
  return { executablePath: fetched, args, env };
}
