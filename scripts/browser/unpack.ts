import { spawnSync } from "node:child_process";
import { chmodSync, createReadStream, createWriteStream, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";
import { cacheFolder, root } from "../paths";
import { Complaint } from "../processes";

const packed = join(root, "node_modules", "@sparticuz", "chromium", "bin");

async function expand(name: string, to: string): Promise<void> {
  await pipeline(createReadStream(join(packed, name)), createBrotliDecompress(), createWriteStream(to));
}

async function expandTar(name: string, folder: string): Promise<void> {
  const tar = join(folder, name.replace(/\.br$/, ""));
  await expand(name, tar);
  const { status } = spawnSync("tar", ["-xf", tar, "-C", folder]);
  if (status !== 0) throw new Complaint(`tar could not unpack ${tar}.`);
  rmSync(tar);
}

/**
 * The Chromium that comes inside an npm package, unpacked into `.cache/chromium` (linux-x64). Its own unpacking is for one cloud's machines.
 * Gives the program and the folder of libraries that a bare system lacks.
 */
export async function unpackedChromium(): Promise<{ program: string; libraries: string }> {
  const folder = join(cacheFolder, "chromium");
  if (!existsSync(folder)) {
    const half = join(cacheFolder, `chromium-${process.pid}`);
    mkdirSync(half, { recursive: true });
    await expand("chromium.br", join(half, "chromium"));
    chmodSync(join(half, "chromium"), 0o755);
    await expandTar("al2023.tar.br", half);
    renameSync(half, folder);
  }
  return { program: join(folder, "chromium"), libraries: join(folder, "al2023", "lib") };
}
