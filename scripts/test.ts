import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "./paths";
import { build } from "./portal/build";
import { exitOf } from "./processes";

type Tally = { passed: number; failed: number };
type VitestReport = { numPassedTests: number; numFailedTests: number; testResults: { status: string; assertionResults: unknown[] }[] };
type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number }; errors: unknown[] };

const results = join(root, "test-results");

function vitestTally(report: VitestReport): Tally {
  // A file that does not load has no test to count, and is a failure all the same.
  const unread = report.testResults.filter(({ status, assertionResults }) => status === "failed" && assertionResults.length === 0).length;
  return { passed: report.numPassedTests, failed: report.numFailedTests + unread };
}

function playwrightTally({ stats, errors }: PlaywrightReport): Tally {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/** Runs one suite and counts from the report it leaves; one that fails without a report, or without a failed test in it, counts as one failure. */
async function runSuite<R>(args: string[], report: string, tallyOf: (report: R) => Tally): Promise<Tally> {
  const file = join(results, report);
  rmSync(file, { force: true });
  const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" }, stdio: "inherit" });
  const code = await exitOf(child);
  const tally = existsSync(file) ? tallyOf(JSON.parse(readFileSync(file, "utf8")) as R) : { passed: 0, failed: 0 };
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

function vitestRun(project: string): string[] {
  const report = join(results, `${project}.json`);
  return ["node_modules/vitest/vitest.mjs", "run", "--project", project, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
}

/** One suite after the other: a test that holds a time must not share the machine with all the rest. */
async function runAll(): Promise<Tally[]> {
  mkdirSync(results, { recursive: true });
  await build(console.log);
  const tallies: Tally[] = [];
  for (const project of ["unit", "store", "api"]) tallies.push(await runSuite(vitestRun(project), `${project}.json`, vitestTally));
  tallies.push(await runSuite(["node_modules/@playwright/test/cli.js", "test"], "browser.json", playwrightTally));
  return tallies;
}

const tallies = await runAll().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return [{ passed: 0, failed: 1 }];
});
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
