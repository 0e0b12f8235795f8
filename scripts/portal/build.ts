import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../paths";
import { Complaint, exitOf, type Say } from "../processes";

const sources = ["app", "components", "forms", "lib", "public", "scripts/build-pdf-worker.mjs"];
const settings = ["next.config.ts", "postcss.config.mjs", "tsconfig.json", "package-lock.json", "proxy.ts", "instrumentation.ts"];
const stampFile = join(root, ".next", "countersign-sources");
const standalone = join(root, ".next", "standalone");

function filesUnder(path: string): string[] {
  if (!existsSync(join(root, path))) return [];
  const entries = readdirSync(join(root, path), { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? filesUnder(join(path, entry.name)) : [join(path, entry.name)])).sort();
}

/** SHA-256 over the names and contents of everything that a build is made of. */
function sourcesHash(): string {
  const hash = createHash("sha256");
  const files = [...sources.flatMap((path) => (path.includes(".") ? [path] : filesUnder(path))), ...settings];
  for (const file of files.filter((name) => existsSync(join(root, name)))) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update("\0");
  }
  return hash.digest("hex");
}

/** Runs a program of the repository; what it prints is shown only when it fails. */
export async function runTool(args: string[], env: Record<string, string> = {}): Promise<void> {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  child.stdout.on("data", (chunk) => (said += chunk));
  child.stderr.on("data", (chunk) => (said += chunk));
  if ((await exitOf(child)) !== 0) throw new Complaint(`${said}\nFailed: node ${args.join(" ")}`);
}

/** Bundles the worker that renders PDFs, which Next does not know. */
export const buildPdfWorker = () => runTool(["scripts/build-pdf-worker.mjs"]);

/** Builds unless the last build was made of the same sources. Next leaves static files out of a standalone server: they are copied in. */
export async function build(say: Say): Promise<void> {
  const wanted = sourcesHash();
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === wanted) return;
  say("Building (about half a minute) …");
  rmSync(stampFile, { force: true });
  rmSync(standalone, { recursive: true, force: true });
  await buildPdfWorker();
  await runTool(["node_modules/next/dist/bin/next", "build"], { NODE_ENV: "production" });
  cpSync(join(root, ".next", "static"), join(standalone, ".next", "static"), { recursive: true });
  if (existsSync(join(root, "public"))) cpSync(join(root, "public"), join(standalone, "public"), { recursive: true });
  writeFileSync(stampFile, wanted);
}
