import { randomUUID } from "node:crypto";
import { complain } from "@/lib/store/complaint";
import { releaseLease, takeLease } from "@/lib/store/leases";
import { onRing } from "@/lib/store/signal";
import { bellOfLoop, pacer } from "./pacer";
import { patience } from "./patience";

/** A step of the background: done every so many milliseconds, and at once after a ring when it is `prompt`. */
export type Step = { name: string; every: number; prompt?: true; run: () => Promise<unknown> };

export type Background = { stop: () => Promise<void> };

/** So long a killed server's lease keeps the others waiting: what it left must be done within 10 seconds of a restart. */
const leaseMilliseconds = 3_000;
const renewal = 1_000;

/** Runs the steps side by side, each never beside itself, on one server of all that share the database: the one that has the lease, of so many milliseconds. */
export function startLoop(steps: Step[], { lease: milliseconds = leaseMilliseconds } = {}): Background {
  const owner = randomUUID();
  const bell = bellOfLoop();
  const quiet = onRing(bell.ring);
  let ended = false;
  let mine = false;

  async function hold(): Promise<void> {
    const was = mine;
    mine = false;
    mine = await takeLease("background", owner, milliseconds);
    if (mine && !was) bell.wakeAll();
  }

  async function repeat({ name, every, prompt = undefined, run }: Step): Promise<void> {
    const pace = pacer(every, prompt === true, bell);
    const patient = patience();
    while (!ended) {
      if (patient.isReady(name, Date.now())) await attempt(name, run, patient);
      await pace.next();
    }
    pace.close();
  }

  const turns = steps.map((step) => repeat({ ...step, run: async () => (mine ? step.run() : undefined) }));
  const lease = repeat({ name: "lease", every: renewal, run: hold });

  return {
    async stop() {
      if (ended) return;
      ended = true;
      quiet();
      bell.wakeAll();
      await Promise.all([lease, ...turns]);
      await releaseLease("background", owner).catch((error: unknown) => complain("giving the lease back", error));
    },
  };
}

async function attempt(name: string, run: Step["run"], patient: ReturnType<typeof patience>): Promise<void> {
  try {
    await run();
    patient.worked(name);
  } catch (error) {
    patient.failed(name, Date.now());
    complain(`step ${name}`, error);
  }
}
