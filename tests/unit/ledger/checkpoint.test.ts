import { expect, test } from "vitest";
import { type CheckpointLine, faultsOfLines, headsOf, lineFrom, lineText, nextLine } from "@/lib/ledger/checkpoint";
import { key, keys } from "./build";

const hash = (digit: string) => digit.repeat(64);

function threeLines(): CheckpointLine[] {
  const first = nextLine(undefined, new Map([["a", { seq: 2, hash: hash("1") }]]), "2026-01-01T00:00:00.000Z", key);
  const second = nextLine(first, new Map([["b", { seq: 1, hash: hash("2") }]]), "2026-01-01T00:01:00.000Z", key);
  return [first, second, nextLine(second, new Map([["a", { seq: 3, hash: hash("3") }]]), "2026-01-01T00:02:00.000Z", key)];
}

const kindsOf = (lines: CheckpointLine[]) => faultsOfLines(lines, keys).map((fault) => `${fault.where} ${fault.kind}`);

test("replayed, the lines give every head", () => {
  expect(headsOf(threeLines())).toEqual(
    new Map([
      ["a", { seq: 3, hash: hash("3") }],
      ["b", { seq: 1, hash: hash("2") }],
    ]),
  );
  expect(kindsOf(threeLines())).toEqual([]);
});

test("a line comes back from its text, and any other text of it is refused", () => {
  const [line] = threeLines() as [CheckpointLine];
  expect(lineFrom(lineText(line))).toEqual(line);
  expect(lineFrom(` ${lineText(line)}`)).toBeNull();
  expect(lineFrom(JSON.stringify({ ...line, more: 1 }))).toBeNull();
  expect(lineFrom('{"n":1}')).toBeNull();
  expect(lineFrom("null")).toBeNull();
});

test("a line taken out of the middle shows", () => {
  const [first, , third] = threeLines() as [CheckpointLine, CheckpointLine, CheckpointLine];
  expect(kindsOf([first, third])).toEqual(["2 checkpointChainBroken"]);
});

test("a changed head shows", () => {
  const [first, ...rest] = threeLines() as [CheckpointLine, ...CheckpointLine[]];
  expect(kindsOf([{ ...first, heads: { a: { seq: 2, hash: hash("9") } } }, ...rest])).toEqual(["1 checkpointAltered"]);
});

test("a head that goes back shows, though the key sealed it", () => {
  const lines = threeLines();
  lines.push(nextLine(lines.at(-1), new Map([["a", { seq: 1, hash: hash("1") }]]), "2026-01-01T00:03:00.000Z", key));
  expect(kindsOf(lines)).toEqual(["4 checkpointRunsBack"]);
});

test("a line is never before the one before it", () => {
  const [first] = threeLines() as [CheckpointLine];
  expect(nextLine(first, new Map([["c", { seq: 1, hash: hash("4") }]]), "2020-01-01T00:00:00.000Z", key).at).toBe(first.at);
});
