import type { Answers } from "@/lib/form/field";

/** A draft as this browser keeps it until the server has it. `revision` is the one it was written upon. */
export type KeptDraft = { revision: number; answers: Answers };

const nameOf = (place: string) => `draft:${place}`;

/** What this browser still holds of a draft that never reached the server. A private window may refuse to keep anything: then there is nothing. */
export function keptDraft(place: string): KeptDraft | null {
  try {
    const text = localStorage.getItem(nameOf(place));
    return text ? (JSON.parse(text) as KeptDraft) : null;
  } catch {
    return null;
  }
}

export function keepDraft(place: string, draft: KeptDraft): void {
  try {
    localStorage.setItem(nameOf(place), JSON.stringify(draft));
  } catch {
    // Full or refused: the server is the place that counts.
  }
}

export function forgetDraft(place: string): void {
  try {
    localStorage.removeItem(nameOf(place));
  } catch {
    // Nothing was kept either.
  }
}
