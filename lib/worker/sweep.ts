import { entriesMarked, entryMarksSince } from "@/lib/store/entries";
import { catchUpShapes, catchUpTo } from "@/lib/store/kind-of";
import { oweMissing } from "@/lib/store/outbox";
import { ring } from "@/lib/store/signal";
import { sweptTo, sweptUntil } from "@/lib/store/sweep-mark";

/** Servers' clocks differ, and an entry may be inserted a while after its instant: so much is looked at again. */
const margin = 120_000;
const batch = 100;

/**
 * Sees to it that every entry has its read document and its letters, after a crash between an entry and what follows from it.
 * The answer is a step of the loop; what it has seen already it does not do again.
 */
export function sweeper(): () => Promise<void> {
  let seen = new Set<string>();
  return async () => {
    const from = new Date(Math.max(0, Date.parse(await sweptUntil()) - margin)).toISOString();
    const marks = await entryMarksSince(from);
    const fresh = marks.filter(({ hash }) => !seen.has(hash));
    for (let start = 0; start < fresh.length; start += batch) {
      const some = fresh.slice(start, start + batch);
      await oweMissing(await entriesMarked(some));
      await catchUpTo(some);
    }
    const last = fresh.at(-1);
    if (last) {
      await sweptTo(last.at);
      ring();
    }
    await catchUpShapes(batch);
    seen = new Set(marks.map(({ hash }) => hash));
  };
}
