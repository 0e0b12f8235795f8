import { existsSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";

export const root = resolve(import.meta.dirname, "..");

/** Where everything generated lives: DATA_DIR, or `.data` in the repository. */
export const dataFolder = resolve(root, process.env.DATA_DIR ?? ".data");

/** Downloads that any number of data folders share. */
export const cacheFolder = join(root, ".cache");

/** The full path of a program, or null when PATH has none of that name. */
export function onPath(program: string): string | null {
  const names = process.platform === "win32" ? [`${program}.exe`, `${program}.cmd`] : [program];
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    for (const name of names) if (folder && existsSync(join(folder, name))) return join(folder, name);
  }
  return null;
}
