import { createHash } from "node:crypto";
import { type RateLimiterAbstract, RateLimiterRes } from "rate-limiter-flexible";
import { Refusal } from "@/lib/order/refusal";

/** Who tries: the account (a mail address, whether anybody has it or not) and the network that he comes from. */
export type Trier = { account: string; network: string };

export type Throttle = {
  /** Counts a try before it is judged, so that a thousand at once are counted too. Refuses (`tooManyTries`, seconds) one that comes too soon. */
  attempt: (trier: Trier) => Promise<void>;
  /** A right password: the account's tries are forgotten, this one is taken off the network's. */
  forgive: (trier: Trier) => Promise<void>;
};

/** Tries that cost nothing; offices share a network, so it has more. */
const free = { account: 5, network: 50 };
const longestWait = 900;

/** Seconds to wait after so many tries: none for the free ones, then 2, 4, 8 … up to a quarter of an hour. */
export function waitAfter(tries: number, freeTries: number): number {
  return tries <= freeTries ? 0 : Math.min(longestWait, 2 ** (tries - freeTries));
}

/** The growing delay, over two counters: `tries` of a day and `waits`, of which one is let through at a time. */
export function throttleOver(tries: RateLimiterAbstract, waits: RateLimiterAbstract): Throttle {
  async function attemptOf(kind: keyof typeof free, value: string): Promise<void> {
    const key = keyOf(kind, value);
    const { consumedPoints } = await tries.penalty(key);
    const seconds = waitAfter(consumedPoints, free[kind]);
    if (seconds === 0) return;
    try {
      await waits.consume(key, 1, { customDuration: seconds });
    } catch (refused) {
      await tries.reward(key);
      if (refused instanceof RateLimiterRes) throw new Refusal("tooManyTries", { seconds: Math.max(1, Math.ceil(refused.msBeforeNext / 1000)) });
      throw refused;
    }
  }
  return {
    attempt: async ({ account, network }) => {
      await attemptOf("account", account);
      await attemptOf("network", network);
    },
    forgive: async ({ account, network }) => {
      const key = keyOf("account", account);
      await Promise.all([tries.delete(key), waits.delete(key), tries.reward(keyOf("network", network))]);
    },
  };
}

/** Addresses are no business of whoever reads the counters. */
function keyOf(kind: string, value: string): string {
  return `${kind}:${createHash("sha256").update(value).digest("hex")}`;
}
