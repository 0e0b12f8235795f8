import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { root } from "../../../scripts/paths";

function run(...args: string[]) {
  return spawnSync(process.execPath, ["--import", "tsx", "scripts/calendar.ts", ...args], { cwd: root, encoding: "utf8" });
}

test("a line a day, from the first day to the last", () => {
  const { status, stdout, stderr } = run("CN", "2026-10-09", "2026-10-11");
  expect([status, stdout, stderr]).toEqual([0, "2026-10-09 working\n2026-10-10 working\n2026-10-11 rest\n", ""]);
});

test("what lies beyond the announced years is printed, and said beside", () => {
  const { status, stdout, stderr } = run("TW", "2028-02-28", "2028-02-29");
  expect([status, stdout]).toEqual([0, "2028-02-28 rest\n2028-02-29 working\n"]);
  expect(stderr).toBe("TW is announced until 2027-12-31: later days rest on weekends and the holidays that the law names, without days in lieu.\n");
});

test("the last day that can be written is the last line", () => {
  expect(run("mon-fri", "9999-12-30", "9999-12-31").stdout).toBe("9999-12-30 working\n9999-12-31 working\n");
});

test.each([
  ["no days", ["CN"], "Say a country and two days"],
  ["a third day", ["CN", "2026-01-01", "2026-01-02", "2026-01-03"], "Say a country and two days"],
  ["a day that February does not have", ["CN", "2026-02-30", "2026-03-02"], "There is no day 2026-02-30."],
  ["29 February of a common year", ["CN", "2026-02-01", "2026-02-29"], "There is no day 2026-02-29."],
  ["a day written otherwise", ["CN", "2026-1-1", "2026-03-02"], "There is no day 2026-1-1."],
  ["a country that there is none of", ["ZZ", "2026-01-01", "2026-01-02"], "There is no calendar of ZZ."],
  ["the days the wrong way round", ["CN", "2026-03-02", "2026-03-01"], "2026-03-02 is after 2026-03-01"],
])("%s: refused in a sentence, without a line", (_, args, sentence) => {
  const { status, stdout, stderr } = run(...args);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(sentence);
  expect(stderr).not.toMatch(/^ {4}at /m);
});
