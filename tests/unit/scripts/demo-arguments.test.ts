import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../../../scripts/paths";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "countersign-out-"));
  writeFileSync(join(folder, "file.txt"), "something of yours");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ["no folder", () => [], "Usage: npm run demo"],
  ["an option that there is none of", () => ["--speed", "9"], "Usage: npm run demo"],
  ["a folder that holds something", () => ["--out", folder], "is not empty: choose a new or empty folder"],
  ["a file for a folder", () => ["--out", join(folder, "file.txt")], "is a file: choose a new or empty folder"],
  ["a language that there is none of", () => ["--out", join(folder, "new"), "--language", "fr"], 'There is no language "fr".'],
  ["a file of orders that is not there", () => ["--out", join(folder, "new"), "--from", join(folder, "none.csv")], "cannot be read"],
])("the demo with %s says so in a sentence, without a stack, and plays nothing", (_, args, sentence) => {
  const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", "scripts/demo.ts", ...args()], { cwd: root, encoding: "utf8" });
  expect(status).toBe(1);
  expect(stderr).toContain(sentence);
  expect(stderr).not.toMatch(/^ {4}at /m);
});
