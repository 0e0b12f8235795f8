import { randomUUID } from "node:crypto";
import type { Body, Entry, Intent } from "@/lib/ledger/entry";
import type { OrderEvent } from "@/lib/order/events";
import type { Order } from "@/lib/order/order";
import type { By } from "@/lib/order/people";
import { Refusal } from "@/lib/order/refusal";
import { checkpointedHead, mustReach } from "./checkpointed-heads";
import { isDuplicate } from "./collection";
import { composed, requestHashOf } from "./compose";
import { entriesOf, entryByKey, insertEntry } from "./entries";
import { ledgerKey } from "./keys";
import { orderKind } from "./order-reads";
import { oweLetters } from "./outbox";
import { ring } from "./signal";
import { type Evolved, replay, type StreamKind, stateOf } from "./stream-kind";

export type Decision<E> = { events: E[]; mails: Intent[] };

export type Command<S, E> = {
  stream: string;
  /** Whose request this is and which, as `<person>:<uuid>`. The same key again gets the first answer. */
  key: string;
  /** What was asked (JSON). Its hash goes into the entry; password, code and token at its top are left out. */
  request: unknown;
  by: By;
  /** The rules: pure, called again when somebody else was quicker. `now` is the instant (ISO) that the entry will carry. */
  decide: (state: S | null, now: string) => Decision<E>;
};

export type Done<S, E> = { entry: Entry<E>; state: S; replayed: boolean };

/** Ends a command that somebody else overtook again and again; far beyond what people at one order can do. */
const mostTurns = 500;

/**
 * Carries out a command on a stream: decides on its state at seq n, inserts entry n+1, and has it acknowledged by a majority's journals.
 * When another entry took that place it reads and decides again; nothing is ever decided on an old state.
 * Refuses `keyReused` (422) when the key was used for another request, and whatever `decide` refuses.
 */
export async function carryOutIn<S extends Evolved, E>(kind: StreamKind<S, E>, command: Command<S, E>): Promise<Done<S, E>> {
  const request = requestHashOf(command.request);
  for (let turn = 0; turn < mostTurns; turn++) {
    const done = await tryOnce(kind, command, request);
    if (done) return done;
  }
  throw new Error(`The stream ${command.stream} was overtaken ${mostTurns} times`);
}

/** `carryOutIn` for an order, with the order as it is afterwards. */
export async function carryOut(command: Command<Order, OrderEvent>): Promise<{ entry: Entry<OrderEvent>; order: Order; replayed: boolean }> {
  const { entry, state, replayed } = await carryOutIn(orderKind, command);
  return { entry, order: state, replayed };
}

/** One turn: the answer, or null when another entry was quicker. */
async function tryOnce<S extends Evolved, E>(kind: StreamKind<S, E>, command: Command<S, E>, request: string): Promise<Done<S, E> | null> {
  const { stream, key, by, decide } = command;
  const covered = await checkpointedHead(stream);
  const before = await stateOf(kind, stream);
  const now = new Date().toISOString();
  const at = before && before.at > now ? before.at : now;
  let entry: Entry<E>;
  try {
    mustReach(stream, covered, before);
    const body: Body<E> = { by, ...decide(before, at) };
    entry = composed({ stream, head: before, key, request, at }, body, ledgerKey());
    await insertEntry(entry);
  } catch (error) {
    // A retry may be refused by what its own first try changed, so the first answer comes before any refusal.
    const first = await firstAnswer(kind, stream, key, request);
    if (first) return first;
    if (isDuplicate(error)) return null;
    throw error;
  }
  const state = kind.evolve(before, entry);
  await settle(kind, entry, state);
  return { entry, state, replayed: false };
}

async function firstAnswer<S extends Evolved, E>(kind: StreamKind<S, E>, stream: string, key: string, request: string): Promise<Done<S, E> | null> {
  const entry = await entryByKey<E>(stream, key);
  if (!entry) return null;
  if (entry.request !== request) throw new Refusal("keyReused");
  const state = replay(
    kind,
    (await entriesOf<E>(stream)).filter((one) => one.seq <= entry.seq),
  );
  if (!state) throw new Error(`The stream ${stream} has an entry and no state`);
  return { entry, state, replayed: true };
}

/** What follows from an entry. It stands already: if this fails, the answer is still yes and the sweep does it later. */
async function settle<S extends Evolved, E>(kind: StreamKind<S, E>, entry: Entry<E>, state: S): Promise<void> {
  try {
    await Promise.all([kind.keep(state), oweLetters(entry)]);
  } catch (error) {
    console.error(`[${randomUUID()}] after entry ${entry.stream}/${entry.seq}, left to the sweep:`, error);
  }
  ring();
}
