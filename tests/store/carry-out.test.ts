import { expect, test } from "vitest";
import { faultsOfStream } from "@/lib/ledger/verify";
import { Refusal } from "@/lib/order/refusal";
import { carryOut } from "@/lib/store/carry-out";
import { entriesOf } from "@/lib/store/entries";
import { publicKeys } from "@/lib/store/keys";
import { orderKind } from "@/lib/store/order-reads";
import { lettersOf } from "@/lib/store/sent-letters";
import { stateOf } from "@/lib/store/stream-kind";
import { cast } from "../cast";
import { ownDatabase } from "./database";
import { bySeller, noted, registered } from "./order";

ownDatabase();

const note = (stream: string, key: string, text: string) =>
  carryOut({
    stream,
    key,
    request: { text },
    by: bySeller,
    decide: () => ({ events: [noted(text)], mails: [{ to: { person: cast.technical.id }, letter: "write" }] }),
  });

test("fifty commands at once on one order are all kept, without a gap, and the chain holds", async () => {
  const stream = await registered("race-1");
  const done = await Promise.all(Array.from({ length: 50 }, (_, index) => note(stream, `k${index}`, `note ${index}`)));
  const entries = await entriesOf(stream);
  expect(entries.map((entry) => entry.seq)).toEqual(Array.from({ length: 51 }, (_, index) => index + 1));
  expect(new Set(done.map(({ entry }) => entry.seq)).size).toBe(50);
  expect(faultsOfStream(stream, entries, publicKeys())).toEqual([]);
  const order = await stateOf(orderKind, stream);
  expect(order?.log.map((line) => line.text).sort()).toEqual(Array.from({ length: 50 }, (_, index) => `note ${index}`).sort());
  expect((await lettersOf(stream)).length).toBe(50);
});

test("the same request twice at once is one entry and one answer", async () => {
  const stream = await registered("twice-1");
  const [one, other] = await Promise.all([note(stream, "same", "x"), note(stream, "same", "x")]);
  const later = await note(stream, "same", "x");
  expect(other.entry).toEqual(one.entry);
  expect(later).toEqual({ ...one, replayed: true });
  expect([one.replayed, other.replayed].filter(Boolean).length).toBe(1);
  expect((await entriesOf(stream)).length).toBe(2);
  expect((await lettersOf(stream)).length).toBe(1);
});

test("a retry gets its first answer though the rule would refuse it now", async () => {
  const stream = await registered("retry-1");
  const once = () =>
    carryOut({
      stream,
      key: "only",
      request: {},
      by: bySeller,
      decide: (order) => {
        if (order && order.log.length > 0) throw new Refusal("signedAlready");
        return { events: [noted("first")], mails: [] };
      },
    });
  const first = await once();
  await note(stream, "between", "second");
  expect(await once()).toEqual({ ...first, replayed: true });
});

test("a key used for another request is refused", async () => {
  const stream = await registered("reuse-1");
  await note(stream, "key", "one thing");
  await expect(note(stream, "key", "another thing")).rejects.toThrow(new Refusal("keyReused"));
  expect((await entriesOf(stream)).length).toBe(2);
});

test("the hash of a request says nothing of the password that came with it", async () => {
  const stream = await registered("secret-1");
  const send = (password: string) =>
    carryOut({ stream, key: "k", request: { text: "t", password }, by: bySeller, decide: () => ({ events: [noted("t")], mails: [] }) });
  const first = await send("one");
  expect((await send("two")).entry).toEqual(first.entry);
});

test("a refusal leaves nothing behind", async () => {
  const stream = await registered("refused-1");
  const refuse = () => {
    throw new Refusal("notAllowed");
  };
  await expect(carryOut({ stream, key: "k", request: {}, by: bySeller, decide: refuse })).rejects.toThrow(new Refusal("notAllowed"));
  expect((await entriesOf(stream)).length).toBe(1);
});

test("an entry over 1 MB is refused", async () => {
  const stream = await registered("large-1");
  await expect(note(stream, "k", "x".repeat(1_000_001))).rejects.toThrow(new Refusal("entryTooLarge"));
});
