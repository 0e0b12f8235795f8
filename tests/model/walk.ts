import fc from "fast-check";
import { orderAfter } from "@/lib/order/evolve";
import type { Order } from "@/lib/order/order";
import { Refusal } from "@/lib/order/refusal";
import type { Action } from "./action";
import { choose, isPaused } from "./choose";
import type { Commands } from "./commands";
import { byOf, drive } from "./drive";
import { brokenInvariant } from "./invariants";
import { Random } from "./random";
import { realView } from "./real-view";
import { instantOf } from "./real-world";
import { perform } from "./reference";
import { hasEnded, type State, unregistered, type World } from "./state";
import type { Tally } from "./tally";
import { viewOf } from "./view";

/** Where the product does otherwise than the model, or breaks an invariant. */
export class Difference extends Error {}

/** One walk, drawn by fast-check: how the company works, how smoothly people work, and a number for each step. */
export const walks = fc.record({
  urgency: fc.constantFrom("normal", "urgent", "critical"),
  headReview: fc.boolean(),
  smooth: fc.constantFrom(0.99, 0.97, 0.9, 0.75),
  steps: fc.array(fc.nat(), { minLength: 90, maxLength: 190, size: "max" }),
});
export type Walk = typeof walks extends fc.Arbitrary<infer W> ? W : never;

/** Walks an order through random commands, in the product and in the model side by side. Throws at the first difference. */
export function walk({ urgency, headReview, smooth, steps }: Walk, commands: Commands, tally: Tally): void {
  const world: World = { urgency, headReview, day: 0, calendar: 0 };
  const state = unregistered();
  let order: Order | null = null;
  for (const step of steps) {
    const random = new Random(step);
    passTime(world, state, random);
    const action = choose(state, world, random, { smooth });
    order = both(order, state, world, action, commands, tally);
    if (hasEnded(state) && random.chance(0.12)) break;
  }
  tally.ended(state);
}

function passTime(world: World, state: State, random: Random): void {
  if (random.chance(isPaused(state) ? 0.3 : 0.12)) world.day += random.from(1, 3);
  if (random.chance(isPaused(state) ? 0.08 : 0.01)) world.day += 16;
  if (random.chance(0.02)) world.calendar = world.calendar === 0 ? 1 : 0;
}

function both(order: Order | null, state: State, world: World, action: Action, commands: Commands, tally: Tally): Order | null {
  const before = tally.watching(state);
  const allowed = perform(state, world, action);
  const after = carriedOut(order, world, action, commands);
  tally.tried(action.do, allowed);
  if (allowed !== (after !== null))
    throw new Difference(`${JSON.stringify(action)} on ${order?.stage ?? "nothing"}: the model ${says(allowed)}, the product ${says(after !== null)}`);
  if (!after) return order;
  tally.happened(before, state, action);
  compare(after, state, action);
  return after;
}

const says = (yes: boolean) => (yes ? "allows it" : "refuses it");

function carriedOut(order: Order | null, world: World, action: Action, commands: Commands): Order | null {
  try {
    const events = drive(order, world, action, commands);
    if (events.length === 0) return null;
    const after = orderAfter(order, events, { stream: "walk", seq: (order?.seq ?? 0) + 1, at: instantOf(world.day), by: byOf(action) });
    const broken = brokenInvariant(after, events);
    if (broken) throw new Difference(`after ${JSON.stringify(action)} the order is ${broken}`);
    return after;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

function compare(order: Order, state: State, action: Action): void {
  const [real, model] = [realView(order), viewOf(state)];
  for (const name of Object.keys(model) as (keyof typeof model)[]) {
    if (real[name] !== model[name])
      throw new Difference(`after ${JSON.stringify(action)} ${name} is\n  ${real[name]}\nin the product and in the model\n  ${model[name]}`);
  }
}
