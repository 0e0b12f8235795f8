import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type DatabaseKind, databaseKinds } from "./kinds";

const fileOf = (data: string) => join(data, "database.json");

/** Which kind of database holds this folder's data; null on a first start. */
export function recordedKind(data: string): DatabaseKind | null {
  if (!existsSync(fileOf(data))) return null;
  const { kind } = JSON.parse(readFileSync(fileOf(data), "utf8")) as { kind: string };
  return databaseKinds.find((known) => known === kind) ?? null;
}

export function recordKind(data: string, kind: DatabaseKind): void {
  mkdirSync(data, { recursive: true, mode: 0o700 });
  writeFileSync(fileOf(data), `${JSON.stringify({ kind }, null, 2)}\n`, { mode: 0o600 });
}
