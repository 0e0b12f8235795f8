import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Complaint } from "../processes";
import { type DatabaseKind, databaseKinds } from "./kinds";

/** Which database holds a folder's data: its kind, and the id that it was given (identity.ts). Records of before the id have none. */
export type DatabaseRecord = { kind: DatabaseKind; id?: string };

const fileOf = (data: string) => join(data, "database.json");

/** What a data folder says of its database; null on a first start. Refuses a record that cannot be read: to start anew beside it would show an empty portal. */
export function recordIn(data: string): DatabaseRecord | null {
  if (!existsSync(fileOf(data))) return null;
  const { kind, id } = parsed(readFileSync(fileOf(data), "utf8"));
  const known = databaseKinds.find((one) => one === kind);
  if (!known)
    throw new Complaint(
      `${fileOf(data)} does not say which database holds the data: put it back from a backup; its "kind" is one of ${databaseKinds.join(", ")}.`,
    );
  return { kind: known, ...(typeof id === "string" && { id }) };
}

export function keepRecord(data: string, record: DatabaseRecord): void {
  mkdirSync(data, { recursive: true, mode: 0o700 });
  writeFileSync(fileOf(data), `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 });
}

function parsed(text: string): { kind?: unknown; id?: unknown } {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}
