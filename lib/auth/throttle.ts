import { createHash } from "node:crypto";
import { Refusal } from "@/lib/order/refusal";
import { countTry, forgetTries, takeTurn, uncountTry } from "@/lib/store/counters";

/**
 * Who tries: the account and the network that he comes from. `byAnybody` where the account is a mail address, which anybody may know: it is
 * then counted by network, so that whoever tries it shuts out his own network and its owner comes in from another; from everywhere together
 * there are more tries and shorter waits, against guessing from many networks.
 */
export type Trier = { account: string; network: string; byAnybody?: true };

/** Tries that cost nothing, and the longest wait in seconds; offices share a network, so it has more. */
const counted = {
  network: { free: 50, longest: 900 },
  account: { free: 5, longest: 900 },
  within: { free: 5, longest: 900 },
  everywhere: { free: 100, longest: 60 },
};
type Counter = { kind: keyof typeof counted; key: string };

/** Seconds to wait after so many tries: none for the free ones, then 2, 4, 8 … up to the longest. */
export function waitAfter(tries: number, { free, longest }: { free: number; longest: number }): number {
  return tries <= free ? 0 : Math.min(longest, 2 ** (tries - free));
}

/**
 * Counts a try before it is judged, so that a thousand at once are counted too. Refuses (`tooManyTries`, seconds) one that comes too soon.
 * The network comes first and counts what is refused as well: whoever keeps asking waits himself.
 */
export async function attempt(trier: Trier, now = new Date()): Promise<void> {
  for (const counter of [networkCounter(trier), ...accountCounters(trier)]) await attemptOf(counter, now);
}

/** A right password: the account's tries are forgotten, this one is taken off the network's. */
export async function forgive(trier: Trier): Promise<void> {
  await Promise.all([uncountTry(networkCounter(trier).key), ...accountCounters(trier).map(({ key }) => forgetTries(key))]);
}

async function attemptOf({ kind, key }: Counter, now: Date): Promise<void> {
  const wait = waitAfter(await countTry(key, now), counted[kind]);
  const seconds = wait === 0 ? 0 : await takeTurn(key, wait, now);
  if (seconds === 0) return;
  if (kind !== "network") await uncountTry(key);
  throw new Refusal("tooManyTries", { seconds });
}

function networkCounter({ network }: Trier): Counter {
  return counter("network", network);
}

function accountCounters({ account, network, byAnybody }: Trier): Counter[] {
  if (!byAnybody) return [counter("account", account)];
  return [counter("within", `${network} ${account}`), counter("everywhere", account)];
}

/** Addresses are no business of whoever reads the counters. */
function counter(kind: Counter["kind"], value: string): Counter {
  return { kind, key: `${kind}:${createHash("sha256").update(value).digest("hex")}` };
}
