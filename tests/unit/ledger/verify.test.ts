import fc from "fast-check";
import { expect, test } from "vitest";
import { hashOf } from "@/lib/ledger/chain";
import { type CheckpointLine, headsOf, nextLine } from "@/lib/ledger/checkpoint";
import { disposalKey, disposedIn } from "@/lib/ledger/disposal";
import type { Entry } from "@/lib/ledger/entry";
import { ledgerKeyFrom, newKeyPem, sealed } from "@/lib/ledger/seal";
import { faultsOfEntry, faultsOfLedger, faultsOfStream, startOf } from "@/lib/ledger/verify";
import { chainOf, key, keys } from "./build";

const kindsOf = (entries: Entry[]) => faultsOfStream("s", entries, keys).map((fault) => fault.kind);
const headOf = (entries: Entry[]) => ({ seq: entries.length, hash: entries.at(-1)?.hash ?? "" });
const at = "2026-01-01T00:00:00.000Z";

test("a chain as it was written is intact", () => {
  expect(kindsOf(chainOf("s", 5))).toEqual([]);
});

test("an erased body is missed, unless a disposal names that very entry", () => {
  const entries = chainOf("s", 3).map((entry) => (entry.seq === 2 ? { ...entry, body: null, salt: null } : entry));
  expect(kindsOf(entries)).toEqual(["bodyMissing"]);
  const kindsWith = (disposals: Set<string>) => {
    const progress = startOf("s");
    return entries.flatMap((entry) => faultsOfEntry(entry, progress, keys, disposals)).map((fault) => fault.kind);
  };
  const [, second, third] = entries as [Entry, Entry, Entry];
  expect(kindsWith(new Set([disposalKey(second)]))).toEqual([]);
  expect(kindsWith(new Set([disposalKey(third)]))).toEqual(["bodyMissing"]);
  expect(kindsWith(new Set([disposalKey({ ...second, hash: third.hash })]))).toEqual(["bodyMissing"]);
});

test("only the archive's entries dispose, and each names what it means", () => {
  const entries = [{ stream: "s", seq: 2, hash: "a".repeat(64) }];
  const said = (stream: string, event: object) => disposedIn({ stream, body: { by: { kind: "system" }, events: [event], mails: [] } } as unknown as Entry);
  expect(said("archive", { type: "disposed", v: 1, entries })).toEqual([`s/2/${"a".repeat(64)}`]);
  expect(said("s", { type: "disposed", v: 1, entries })).toEqual([]);
  expect(said("archive", { type: "disposed", v: 1, entries: [{ stream: "s", seq: 2 }] })).toEqual([]);
  expect(said("archive", { type: "held", v: 1, entries })).toEqual([]);
});

test("a body whose salt alone was erased shows", () => {
  const entries = chainOf("s", 3).map((entry) => (entry.seq === 2 ? { ...entry, salt: null } : entry));
  expect(kindsOf(entries)).toEqual(["bodyWithoutSalt"]);
});

test("an altered event shows", () => {
  const [first, ...rest] = chainOf("s", 3) as [Entry, ...Entry[]];
  const altered = { ...first, body: { by: { kind: "system" as const }, events: [{ type: "noted", text: "別的" }], mails: [] } };
  expect(kindsOf([altered, ...rest])).toEqual(["bodyAltered"]);
});

test("an entry that was taken out shows", () => {
  expect(kindsOf(chainOf("s", 4).filter((entry) => entry.seq !== 2))).toEqual(["gap", "brokenLink"]);
});

test("two entries that changed places show", () => {
  const [a, b, c] = chainOf("s", 3) as [Entry, Entry, Entry];
  expect(kindsOf([a, c, b])).toContain("timeRunsBack");
});

test("an entry written anew by whoever has no key shows", () => {
  const [entry] = chainOf("s", 1) as [Entry];
  const forged = { ...entry, at: "2020-01-01T00:00:00.000Z" };
  const hash = hashOf(forged);
  const other = ledgerKeyFrom(newKeyPem());
  expect(kindsOf([{ ...forged, hash }])).toEqual(["sealDoesNotHold"]);
  expect(kindsOf([{ ...forged, hash, seal: sealed(hash, other) }])).toEqual(["sealDoesNotHold"]);
  expect(faultsOfStream("s", [{ ...forged, hash, seal: { ...sealed(hash, other), key: key.id } }], keys).map((fault) => fault.kind)).toEqual([
    "sealDoesNotHold",
  ]);
});

test("a public key under another key's id seals nothing", () => {
  const other = ledgerKeyFrom(newKeyPem());
  const entries = chainOf("s", 1);
  expect(faultsOfStream("s", entries, { [key.id]: other.publicPem }).map((fault) => fault.kind)).toEqual(["sealDoesNotHold"]);
});

test("any one character changed in any field of an entry shows", () => {
  const entries = chainOf("s", 2);
  const texts = entries.map((entry) => JSON.stringify(entry));
  fc.assert(
    fc.property(fc.nat(texts.length - 1), fc.nat(), fc.nat({ max: 25 }), (line, place, letter) => {
      const text = texts[line] as string;
      const index = place % text.length;
      const altered = text.slice(0, index) + String.fromCharCode(97 + letter) + text.slice(index + 1);
      fc.pre(altered !== text && isJson(altered));
      const chain = entries.map((entry, number) => (number === line ? (JSON.parse(altered) as Entry) : entry));
      fc.pre(JSON.stringify(Object.keys(chain[line] ?? {})) === JSON.stringify(Object.keys(entries[line] ?? {})));
      expect(kindsOf(chain)).not.toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test("a cut tail, a dropped stream and a chain written anew with the key show against the checkpoints", () => {
  const [a, b] = [chainOf("a", 4), chainOf("b", 2)];
  const lines: CheckpointLine[] = [];
  lines.push(
    nextLine(
      lines.at(-1),
      new Map([
        ["a", headOf(a.slice(0, 2))],
        ["b", headOf(b)],
      ]),
      at,
      key,
    ),
  );
  lines.push(nextLine(lines.at(-1), new Map([["a", headOf(a)]]), at, key));
  const kinds = (streams: Record<string, Entry[]>) =>
    faultsOfLedger(new Map(Object.entries(streams)), lines, keys).map((fault) => `${fault.where} ${fault.kind}`);
  expect(headsOf(lines)).toEqual(
    new Map([
      ["a", headOf(a)],
      ["b", headOf(b)],
    ]),
  );
  expect(kinds({ a, b })).toEqual([]);
  expect(kinds({ a: a.slice(0, 3), b })).toEqual(["a cutTail"]);
  expect(kinds({ a })).toEqual(["b streamMissing"]);
  const regrown = chainOf("a", 4).map((entry) => (entry.seq === 2 ? { ...entry, hash: "0".repeat(64) } : entry));
  expect(kinds({ a: regrown, b })).toContain("a headDiffers");
  expect(kinds({ a, b: chainOf("b", 2).map((entry) => ({ ...entry, hash: "0".repeat(64) })) })).toContain("b headDiffers");
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
