import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { idOfDatabase } from "../../../scripts/database/database-id";
import type { DatabaseKind, OpenDatabase } from "../../../scripts/database/kinds";
import { openMongod } from "../../../scripts/database/mongod";
import { openDatabase } from "../../../scripts/database/open";
import { openSecantus } from "../../../scripts/database/secantus";
import { onPath, root } from "../../../scripts/paths";
import { Complaint } from "../../../scripts/processes";

vi.mock("../../../scripts/database/mongod", () => ({ openMongod: vi.fn() }));
vi.mock("../../../scripts/database/secantus", () => ({ openSecantus: vi.fn() }));
vi.mock("../../../scripts/paths", async (original) => ({ ...(await original<object>()), onPath: vi.fn() }));
vi.mock("../../../scripts/database/database-id", () => ({ idOfDatabase: vi.fn() }));

let data: string;
const said: string[] = [];
const stops = vi.fn(async () => {});

const opened = (kind: DatabaseKind): OpenDatabase => ({ kind, uri: `mongodb://${kind}`, embedded: true, stop: stops });
const record = () => JSON.parse(readFileSync(join(data, "database.json"), "utf8"));
const keep = (text: object | string) => writeFileSync(join(data, "database.json"), typeof text === "string" ? text : JSON.stringify(text));
const open = (more = {}) => openDatabase(data, (line) => said.push(line), more);
const mongodIs = (there: boolean) => vi.mocked(onPath).mockReturnValue(there ? "/usr/bin/mongod" : null);

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), "countersign-database-"));
  said.length = 0;
  vi.stubEnv("MONGODB_URI", undefined);
  mongodIs(true);
  vi.mocked(openMongod).mockImplementation(async (_, installed) => opened(installed ? "mongod" : "memory-server"));
  vi.mocked(idOfDatabase).mockImplementation(async (uri) => `id of ${uri}`);
  vi.mocked(openSecantus).mockImplementation(async () => opened("secantus"));
});
afterEach(() => {
  rmSync(data, { recursive: true, force: true });
  vi.unstubAllEnvs();
  vi.clearAllMocks();
});

const none = async () => {
  throw new Error("download failed, Details: a lot\nof text");
};

describe("on a first start", () => {
  test("the given database comes before all others, and is kept with its id", async () => {
    vi.stubEnv("MONGODB_URI", "mongodb://company");
    expect(await open()).toMatchObject({ kind: "given", uri: "mongodb://company", embedded: false });
    expect(record()).toEqual({ kind: "given", id: "id of mongodb://company" });
    expect(openMongod).not.toHaveBeenCalled();
  });

  test("a demo or a test does not look at the given one", async () => {
    vi.stubEnv("MONGODB_URI", "mongodb://company");
    expect((await open({ own: true })).kind).toBe("mongod");
  });

  test("then the mongod on this machine, a downloaded one, SecantusDB; why one was not taken is said in a line", async () => {
    expect((await open()).kind).toBe("mongod");
    rmSync(join(data, "database.json"));
    mongodIs(false);
    expect((await open()).kind).toBe("memory-server");
    rmSync(join(data, "database.json"));
    vi.mocked(openMongod).mockImplementation(none);
    expect((await open()).kind).toBe("secantus");
    expect(said).toContain("Not a downloaded MongoDB (mongodb-memory-server): download failed");
    expect(record()).toEqual({ kind: "secantus", id: "id of mongodb://secantus" });
  });

  test("where none can be had, a sentence says what to install, and nothing is kept", async () => {
    mongodIs(false);
    vi.mocked(openMongod).mockImplementation(none);
    vi.mocked(openSecantus).mockRejectedValue(new Complaint("Python 3.10 or newer is not on PATH."));
    await expect(open()).rejects.toThrow(Complaint);
    await expect(open()).rejects.toThrow(/^No database could be had: set MONGODB_URI, or install MongoDB .* or install Python 3\.10/);
    expect(record).toThrow("ENOENT");
  });

  test("a given database that does not answer is no first start: nothing is kept, and none is taken in its place", async () => {
    vi.stubEnv("MONGODB_URI", "mongodb://company");
    vi.mocked(idOfDatabase).mockRejectedValue(new Error("connect ECONNREFUSED"));
    await expect(open()).rejects.toThrow(new Complaint("the MongoDB of MONGODB_URI does not answer: connect ECONNREFUSED"));
    expect(record).toThrow("ENOENT");
    expect(openMongod).not.toHaveBeenCalled();
  });
});

describe("on a later start", () => {
  test("the kind that was kept is opened and no other, whatever comes before it", async () => {
    keep({ kind: "secantus", id: "id of mongodb://secantus" });
    expect((await open()).kind).toBe("secantus");
    expect(openMongod).not.toHaveBeenCalled();
  });

  test("MONGODB_URI beside data of another kind is refused, by saying how to move them", async () => {
    keep({ kind: "mongod", id: "id of mongodb://mongod" });
    vi.stubEnv("MONGODB_URI", "mongodb://company");
    await expect(open()).rejects.toThrow(/^This portal's data are in the mongod on this machine, and MONGODB_URI asks for another database: .*move given/);
    expect((await open({ own: true })).kind).toBe("mongod");
  });

  test("another database of the same kind is refused: it would show an empty portal", async () => {
    keep({ kind: "given", id: "id of mongodb://company" });
    vi.stubEnv("MONGODB_URI", "mongodb://elsewhere");
    await expect(open()).rejects.toThrow(Complaint);
    await expect(open()).rejects.toThrow(/^This is another database than the one that the data in .* belong to\. Set MONGODB_URI to the former one again/);
    expect(record()).toEqual({ kind: "given", id: "id of mongodb://company" });
  });

  test("an embedded one that is refused is stopped again", async () => {
    keep({ kind: "secantus", id: "another" });
    await expect(open()).rejects.toThrow(Complaint);
    expect(stops).toHaveBeenCalledTimes(1);
  });

  test("a record of before the id takes the database's", async () => {
    keep({ kind: "secantus" });
    await open();
    expect(record()).toEqual({ kind: "secantus", id: "id of mongodb://secantus" });
  });

  test.each([
    ["given", "the MongoDB of MONGODB_URI, which is not here: set MONGODB_URI"],
    ["mongod", "the mongod on this machine, which is not here: install it again"],
  ])("data in %s that is not here are not looked for elsewhere", async (kind, sentence) => {
    keep({ kind });
    mongodIs(false);
    await expect(open()).rejects.toThrow(new RegExp(`^This portal's data are in ${sentence}, or move the data`));
    expect(openSecantus).not.toHaveBeenCalled();
  });

  test("data in a kind that does not start are a sentence, not a stack", async () => {
    keep({ kind: "mongod" });
    vi.mocked(openMongod).mockImplementation(none);
    await expect(open()).rejects.toThrow(new Complaint("This portal's data are in the mongod on this machine, which does not start: download failed"));
    await expect(open()).rejects.toThrow(Complaint);
  });

  test.each([
    ["a kind that there is none of", { kind: "paper" }],
    ["no JSON", "{"],
    ["nothing", "null"],
  ])("a record of %s is no first start", async (_, text) => {
    keep(text);
    await expect(open()).rejects.toThrow(/does not say which database holds the data: put it back from a backup/);
    expect(openMongod).not.toHaveBeenCalled();
  });
});

/** A script in a process of its own, on this data folder, with nothing on PATH. */
function run(script: string, ...args: string[]) {
  const env = { ...process.env, DATA_DIR: data, PATH: "", MONGODB_URI: "", PORT: "0" };
  return spawnSync(process.execPath, ["--import", "tsx", script, ...args], { cwd: root, env, encoding: "utf8" });
}

test.each([
  ["scripts/start.ts", [], "which is not here: install it again"],
  ["scripts/database.ts", ["move", "secantus"], "Cannot open the mongod on this machine."],
  ["scripts/database.ts", ["move", "mongod"], "The data are in the mongod on this machine already."],
  ["scripts/database.ts", ["move", "paper"], "Usage: npm run database -- move given|mongod|memory-server|secantus"],
])("%s %j ends with 1 and a sentence where it has no database", (script, args, sentence) => {
  keep({ kind: "mongod" });
  const { status, stderr } = run(script, ...args);
  expect(status).toBe(1);
  expect(stderr).toContain(sentence);
  expect(stderr).not.toMatch(/^ {4}at /m);
});
