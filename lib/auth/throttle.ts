import { createHash } from "node:crypto";
import { Refusal } from "@/lib/order/refusal";
import { countTry, forgetTries, takeTurn, uncountTry } from "@/lib/store/counters";

/** Who tries: the account (a mail address, whether anybody has it or not) and the network that he comes from. */
export type Trier = { account: string; network: string };

/** Tries that cost nothing; offices share a network, so it has more. */
const free = { account: 5, network: 50 };
const longestWait = 900;

/** Seconds to wait after so many tries: none for the free ones, then 2, 4, 8 … up to a quarter of an hour. */
export function waitAfter(tries: number, freeTries: number): number {
  return tries <= freeTries ? 0 : Math.min(longestWait, 2 ** (tries - freeTries));
}

/** Counts a try before it is judged, so that a thousand at once are counted too. Refuses (`tooManyTries`, seconds) one that comes too soon. */
export async function attempt({ account, network }: Trier, now = new Date()): Promise<void> {
  await attemptOf("account", account, now);
  await attemptOf("network", network, now);
}

/** A right password: the account's tries are forgotten, this one is taken off the network's. */
export async function forgive({ account, network }: Trier): Promise<void> {
  await Promise.all([forgetTries(keyOf("account", account)), uncountTry(keyOf("network", network))]);
}

async function attemptOf(kind: keyof typeof free, value: string, now: Date): Promise<void> {
  const key = keyOf(kind, value);
  const wait = waitAfter(await countTry(key, now), free[kind]);
  const seconds = wait === 0 ? 0 : await takeTurn(key, wait, now);
  if (seconds === 0) return;
  await uncountTry(key);
  throw new Refusal("tooManyTries", { seconds });
}

/** Addresses are no business of whoever reads the counters. */
function keyOf(kind: string, value: string): string {
  return `${kind}:${createHash("sha256").update(value).digest("hex")}`;
}
