import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import type { Entry } from "@/lib/ledger/entry";
import { faultsOfStream } from "@/lib/ledger/verify";
import type { OrderEvent } from "@/lib/order/events";
import { evolve } from "@/lib/order/evolve";
import type { Order } from "@/lib/order/order";

/** The ledger of one whole order as each release wrote it, `<release>.jsonl.gz`, and the public keys it is sealed with. They are never written again. */
const releases = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith(".jsonl.gz"))
  .map((name) => name.replace(".jsonl.gz", ""));

const stored = (name: string) => readFileSync(join(import.meta.dirname, name));

function entriesOf(release: string): Entry<OrderEvent>[] {
  const lines = gunzipSync(stored(`${release}.jsonl.gz`))
    .toString("utf8")
    .trimEnd()
    .split("\n");
  return lines.map((line) => JSON.parse(line) as Entry<OrderEvent>);
}

test.each(releases)("what release %s wrote verifies for ever", (release) => {
  const entries = entriesOf(release);
  const keys = JSON.parse(stored(`${release}.keys.json`).toString("utf8"));
  expect(faultsOfStream(entries[0]?.stream ?? "", entries, keys)).toEqual([]);
});

test.each(releases)("what release %s wrote is still read as the order that it was", (release) => {
  const order = entriesOf(release).reduce<Order | null>(evolve, null);
  const versions = order?.documents.flatMap((document) => document.versions) ?? [];
  const signatures = versions.flatMap(({ slots }) => slots.filter(({ state }) => state === "signed"));
  expect(order).toMatchObject({ stage: "closed", round: 2, changes: [{ state: "passed" }], findings: [{ settledAt: expect.any(String) }] });
  expect({
    states: [...new Set(versions.map(({ state }) => state))],
    documents: versions.length,
    signatures: signatures.length,
    terms: order?.formerTerms.length,
  }).toEqual({
    states: ["sealed"],
    documents: 26,
    signatures: 55,
    terms: 1,
  });
});
