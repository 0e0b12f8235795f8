import { EventEmitter } from "node:events";

/** What wakes waiting steps: `ring` the prompt ones, `wakeAll` every one. */
export function bellOfLoop() {
  const emitter = new EventEmitter().setMaxListeners(0);
  return { emitter, ring: () => emitter.emit("ring"), wakeAll: () => emitter.emit("all") };
}

/** Waits for a step's next turn: `every` milliseconds, or less when woken. A ring during a turn counts for the next one. */
export function pacer(every: number, prompt: boolean, { emitter }: ReturnType<typeof bellOfLoop>) {
  let rung = false;
  let wake: () => void = () => {};
  const ring = () => {
    rung = true;
    wake();
  };
  emitter.on("all", ring);
  if (prompt) emitter.on("ring", ring);
  return {
    async next(): Promise<void> {
      if (!rung)
        await pause(every, (end) => {
          wake = end;
        });
      rung = false;
    },
    close(): void {
      emitter.off("all", ring).off("ring", ring);
    },
  };
}

function pause(milliseconds: number, give: (end: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    give(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
