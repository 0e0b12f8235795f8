import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../../scripts/paths";
import { portalUrl } from "../setup/stage";

type Ended = { status: number; stdout: string; stderr: string };

let folder: string;
let out: string;
let demo: Ended;

/** A script in a process of its own, as npm runs it. */
function run(script: string, ...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, ["--import", "tsx", script, ...args], { cwd: root }, (error, stdout, stderr) => {
      resolve({ status: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "countersign-demo-test-"));
  out = join(folder, "papers");
  demo = await run("scripts/demo.ts", "--url", portalUrl(), "--out", out);
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const packetName = () => readdirSync(out).find((name) => name.endsWith(".zip")) ?? "";
const report = () => JSON.parse(readFileSync(join(out, "report.json"), "utf8")) as Record<string, unknown>;

test("the demo plays an order to its end, says so on the way, and ends with 0", () => {
  expect(demo.stderr).toContain("registered (2.1)");
  expect(demo.stderr).toContain("closure request, closed (8.2d-h)");
  expect(demo.status, demo.stderr).toBe(0);
  expect(demo.stdout).toBe("");
});

test("its report has every figure, counted from the packet", () => {
  const seen = report();
  expect(Object.keys(seen).sort()).toEqual(["closed", "documents", "forms", "ledger", "mails", "moved", "seconds", "signatures"]);
  expect(seen).toMatchObject({ closed: true, ledger: "intact", moved: expect.any(Boolean), seconds: expect.any(Number) });
  for (const [name, least] of [
    ["forms", 15],
    ["documents", 20],
    ["signatures", 40],
    ["mails", 40],
  ] as const) {
    expect(seen[name], name).toBeGreaterThanOrEqual(least);
  }
});

test("it leaves every sealed paper, the packet and the report, and nothing else", () => {
  const names = readdirSync(out);
  const papers = names.filter((name) => name.endsWith(".pdf"));
  expect(papers).toHaveLength(report().documents as number);
  expect(names.filter((name) => !papers.includes(name)).sort()).toEqual([packetName(), "report.json"].sort());
  for (const name of papers) expect(readFileSync(join(out, name)).includes("/ByteRange"), name).toBe(true);
});

test("the packet verifies alone, and one flipped byte in it does not", async () => {
  const whole = await run("scripts/verify.ts", join(out, packetName()));
  expect(whole.status, whole.stdout).toBe(0);
  const bytes = readFileSync(join(out, packetName()));
  const middle = Math.floor(bytes.length / 2);
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  writeFileSync(join(folder, "flipped.zip"), bytes);
  const flipped = await run("scripts/verify.ts", join(folder, "flipped.zip"));
  expect(flipped.status).toBe(1);
  expect(flipped.stdout).not.toBe("");
  expect((await run("scripts/verify.ts", join(folder, "none.zip"))).status).toBe(1);
});

test("a second demo into the same folder is refused, and what is there stays", async () => {
  const before = readdirSync(out);
  const again = await run("scripts/demo.ts", "--url", portalUrl(), "--out", out);
  expect(again.status).toBe(1);
  expect(again.stderr).toContain("is not empty");
  expect(readdirSync(out)).toEqual(before);
});
