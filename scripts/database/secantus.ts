import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { onPath, root } from "../paths";
import { anyPort, Complaint, commandOf, isAlive, listening, type Say, stopChild, stopProcess } from "../processes";
import type { OpenDatabase } from "./kinds";

const release = "0.7.0b3";
const venv = join(root, ".data", "venv");
const bin = process.platform === "win32" ? "Scripts" : "bin";

/** Python 3.10 or newer, or null. */
function python(): string | null {
  const enough = "import sys; sys.exit(sys.version_info < (3, 10))";
  return ["python3", "python"].map(onPath).find((path) => path && spawnSync(path, ["-c", enough]).status === 0) ?? null;
}

function run(command: string, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    child.stdout.on("data", (chunk) => (said += chunk));
    child.stderr.on("data", (chunk) => (said += chunk));
    child.once("error", reject);
    child.once("exit", (code) => (code === 0 ? resolve() : reject(new Complaint(said.trim().split("\n").at(-1) ?? `${command} failed`))));
  });
}

/** Installs SecantusDB into `.data/venv` unless it is there; the mark is written last, so a broken install is made again. */
async function install(say: Say): Promise<void> {
  const mark = join(venv, `installed-${release}`);
  if (existsSync(mark)) return;
  const interpreter = python();
  if (!interpreter) throw new Complaint("Python 3.10 or newer is not on PATH.");
  say(`Installing SecantusDB ${release} into .data/venv …`);
  rmSync(venv, { recursive: true, force: true });
  await run(interpreter, ["-m", "venv", venv]);
  await run(join(venv, bin, "pip"), ["install", "--quiet", "--disable-pip-version-check", `secantusdb==${release}`]);
  writeFileSync(mark, "");
}

/** A server left behind by a start that was killed still holds the data files: it is found by its pid file and its command line. */
async function stopLeftover(pidFile: string, storage: string): Promise<void> {
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, "utf8"));
  if (pid > 0 && isAlive(pid) && commandOf(pid).includes(storage)) await stopProcess(pid);
  rmSync(pidFile, { force: true });
}

/** SecantusDB over `data`/secantus, every acknowledged write on disk. */
export async function openSecantus(data: string, say: Say): Promise<OpenDatabase> {
  await install(say);
  const storage = join(data, "secantus");
  const pidFile = join(data, "secantus.pid");
  mkdirSync(storage, { recursive: true, mode: 0o700 });
  await stopLeftover(pidFile, storage);
  const port = await anyPort();
  const log = openSync(join(data, "database.log"), "a", 0o600);
  const args = ["--port", String(port), "--storage-path", storage, "--sync-on-commit", "--cache-size", "256M", "--log-level", "WARNING"];
  const child = spawn(join(venv, bin, "secantusd-py"), args, { cwd: data, stdio: ["ignore", log, log], detached: true });
  if (child.pid) writeFileSync(pidFile, String(child.pid), { mode: 0o600 });
  if (!(await listening(port, child, 60_000))) {
    await stopChild(child);
    throw new Complaint(`SecantusDB did not start; ${join(data, "database.log")} says why.`);
  }
  const stop = async () => {
    await stopChild(child);
    rmSync(pidFile, { force: true });
  };
  return { kind: "secantus", uri: `mongodb://127.0.0.1:${port}/countersign?directConnection=true`, embedded: true, stop };
}
