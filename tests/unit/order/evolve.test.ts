import { expect, test } from "vitest";
import type { Entry } from "@/lib/ledger/entry";
import type { OrderEvent } from "@/lib/order/events";
import { evolve } from "@/lib/order/evolve";
import { cast } from "../../cast";
import { Story } from "./story";

function entryAfter({ order }: Story, body: unknown): Entry<OrderEvent> {
  return { stream: order.stream, seq: order.seq + 1, at: order.at, hash: "b".repeat(64), body } as Entry<OrderEvent>;
}

test.each([
  ["of a kind", { type: "fromTheFuture", v: 1 }],
  ["of a version", { type: "corrected", v: 2, terms: {} }],
])("an event %s that this release does not know is refused, not skipped", (_, event) => {
  const story = new Story();
  const body = { by: { kind: "person", person: cast.sales }, events: [event], mails: [] };
  expect(() => evolve(story.order, entryAfter(story, body))).toThrow(`entry ${story.order.stream}/2 holds ${event.type} version ${event.v}`);
});

test("an order of which an entry was disposed of is not replayed", () => {
  const story = new Story();
  expect(() => evolve(story.order, entryAfter(story, null))).toThrow("has been disposed of");
});
