import { EventEmitter } from "node:events";

/** One bell a process, also when Next's development server loads this module twice. */
const world = globalThis as typeof globalThis & { countersignBell?: EventEmitter };
world.countersignBell ??= new EventEmitter();
const bell = world.countersignBell;

/** Says that something was appended or owed, so that the background of this process need not wait for its next look. */
export function ring(): void {
  bell.emit("rung");
}

/** Calls back at each ring; the answer stops it. */
export function onRing(call: () => void): () => void {
  bell.on("rung", call);
  return () => bell.off("rung", call);
}
