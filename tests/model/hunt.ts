import fc from "fast-check";
import { type Commands, commands } from "./commands";
import { mutants } from "./mutants";
import { Tally } from "./tally";
import { walk, walks } from "./walk";

/** Walks with a mutant in the place of lib/order until a difference shows. Says how many walks that took; null when it was not caught. */
export function hunt(name: string, numRuns: number, seed: number): number | null {
  const tally = new Tally();
  const mutated = { ...commands, ...mutants[name] };
  const result = fc.check(
    fc.property(walks, (drawn) => walk(drawn, mutated, tally)),
    { numRuns, seed, unbiased: true, endOnFailure: true },
  );
  return result.failed ? result.numRuns : null;
}

export type Walked = { tally: Tally; seed: number; difference: string | null };

/** Walks the real commands, or these in their place. `difference` says where and how to replay it. */
export function walkMany(numRuns: number, seed: number, to: Commands = commands): Walked {
  const tally = new Tally();
  const result = fc.check(
    fc.property(walks, (drawn) => walk(drawn, to, tally)),
    { numRuns, seed, unbiased: true, endOnFailure: true },
  );
  const difference = result.failed
    ? `walk ${result.numRuns}: ${result.errorInstance instanceof Error ? (result.errorInstance.stack ?? "") : result.errorInstance}`
    : null;
  return { tally, seed, difference };
}
