import type { RefusalReason } from "@/lib/words/refusals";

/** A rule said no. `reason` names the sentence in lib/words/refusals.ts, `values` fill it in; several of a kind are a list. */
export class Refusal extends Error {
  constructor(
    readonly reason: RefusalReason,
    readonly values: Record<string, string | number | readonly string[]> = {},
    /** What the reader needs to decide further, as both drafts of a conflict. */
    readonly more?: unknown,
  ) {
    super(reason);
    this.name = "Refusal";
  }
}

/** Whether a check that refuses lets something pass: a page offers what the command behind it would take. */
export function passes(check: () => void): boolean {
  try {
    check();
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}
