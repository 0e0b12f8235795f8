import { countersOf } from "@/lib/store/counters";
import { type Throttle, throttleOver } from "./throttle";

const day = 86_400;
const uncounted = 1_000_000_000;

let shared: Promise<Throttle> | undefined;

/** The growing delay as every server of the portal counts it. */
export function sharedThrottle(): Promise<Throttle> {
  shared ??= made().catch((error: unknown) => {
    shared = undefined;
    throw error;
  });
  return shared;
}

async function made(): Promise<Throttle> {
  const [tries, waits] = await Promise.all([countersOf("tries", { points: uncounted, duration: day }), countersOf("waits", { points: 1, duration: 1 })]);
  return throttleOver(tries, waits);
}
