import type { Said } from "./words";

/** What a report of a later round says otherwise than the same department's one of `round`: the field's path, what it said before and says after. */
export type RoundChanges = { round: number; changes: { path: string; before: Said; after: Said }[] };
