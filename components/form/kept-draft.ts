import type { Answers } from "@/lib/form/field";

/** A draft as this browser keeps it until the server has it. `revision` is the one it was written upon, `terms` names those of the order that it was opened with. */
export type KeptDraft = { revision: number; answers: Answers; terms?: string };

/** What a draft is kept as: several people may use one browser, and none is shown what another typed. */
export const keptName = (person: string, place: string) => `${person}:${place}`;

const nameOf = (name: string) => `draft:${name}`;

/** What this browser still holds of a draft that never reached the server. A private window may refuse to keep anything: then there is nothing. */
export function keptDraft(name: string): KeptDraft | null {
  try {
    const text = localStorage.getItem(nameOf(name));
    return text ? (JSON.parse(text) as KeptDraft) : null;
  } catch {
    return null;
  }
}

export function keepDraft(name: string, draft: KeptDraft): void {
  try {
    localStorage.setItem(nameOf(name), JSON.stringify(draft));
  } catch {
    // Full or refused: the server is the place that counts.
  }
}

export function forgetDraft(name: string): void {
  try {
    localStorage.removeItem(nameOf(name));
  } catch {
    // Nothing was kept either.
  }
}
