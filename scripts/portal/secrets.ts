import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export type Secrets = { nextAuthSecret: string; mailKey: string };

/** The secrets of a data folder, made at the first start (mode 0600) and never replaced: sessions and unsent mail depend on them. */
export function secretsOf(data: string): Secrets {
  const file = join(data, "secrets.json");
  mkdirSync(data, { recursive: true, mode: 0o700 });
  if (!existsSync(file)) {
    const made: Secrets = { nextAuthSecret: randomBytes(32).toString("base64url"), mailKey: randomBytes(32).toString("base64") };
    writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 });
  }
  return JSON.parse(readFileSync(file, "utf8")) as Secrets;
}
