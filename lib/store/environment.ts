import { randomBytes, randomUUID } from "node:crypto";
import { existsSync, linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** Where everything generated lives, outside the database: DATA_DIR, or `.data` under the working folder. */
export function dataFolder(): string {
  // Without the mark the bundler takes whatever lies in the folder for a part of the build, and fails on a link that leads out of it.
  return resolve(/* turbopackIgnore: true */ process.env.DATA_DIR ?? ".data");
}

/** The database's address. Refuses to guess one. */
export function mongoUri(): string {
  return mustHave("MONGODB_URI");
}

/** The address people and letters reach the portal at, without a slash at its end. */
export function publicUrl(): string {
  return mustHave("PUBLIC_URL").replace(/\/+$/, "");
}

/** Whether the demo company and `/dev/mail` may exist: with a database of our own, or when DEMO=1 asks for them. */
export function isDemo(): boolean {
  return process.env.EMBEDDED === "1" || process.env.DEMO === "1";
}

/** The 32-byte key (MAIL_KEY in base64) that outbox payloads are encrypted with. Without it they could be read from a dump. */
export function mailKey(): Buffer {
  const key = Buffer.from(process.env.MAIL_KEY ?? secretsOnDisk().mailKey, "base64");
  if (key.length !== 32) throw new Error("MAIL_KEY must be 32 bytes in base64");
  return key;
}

/** The secret that sessions are encrypted and mailed codes are keyed with. */
export function authSecret(): string {
  return process.env.NEXTAUTH_SECRET ?? secretsOnDisk().nextAuthSecret;
}

/**
 * The text of a file in the data folder, written by `make` (mode 0600) if there is none yet. Of several processes that start together
 * one wins and all read its text: the file appears under its name whole or not at all.
 */
export function keptInDataFolder(name: string, make: () => string): string {
  const path = join(dataFolder(), name);
  if (!existsSync(path)) {
    mkdirSync(join(path, ".."), { recursive: true, mode: 0o700 });
    const draft = `${path}.${randomUUID()}`;
    writeFileSync(draft, make(), { mode: 0o600, flush: true });
    linkUnlessThere(draft, path);
    unlinkSync(draft);
  }
  return readFileSync(path, "utf8");
}

function linkUnlessThere(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}

function secretsOnDisk(): { nextAuthSecret: string; mailKey: string } {
  const make = () => `${JSON.stringify({ nextAuthSecret: randomBytes(32).toString("base64url"), mailKey: randomBytes(32).toString("base64") }, null, 2)}\n`;
  return JSON.parse(keptInDataFolder("secrets.json", make));
}

function mustHave(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}
