import type { Answers } from "@/lib/form/field";

/** `terms` names those of the order that the form was opened with. */
export type OpenedDraft = { revision: number; answers: Answers; savedAt: string | null; terms: string };

const saved = new Map<string, OpenedDraft>();

const nameOf = (kept: string, version: number) => `${kept} ${version}`;

/** What the server took of a draft while this window was open. */
export function rememberSaved(kept: string, version: number, draft: OpenedDraft): void {
  saved.set(nameOf(kept, version), draft);
}

/** A page gone back to is the one of before, with the draft of before: what was saved since then is newer. */
export function newestOf(kept: string, version: number, opened: OpenedDraft): OpenedDraft {
  const since = saved.get(nameOf(kept, version));
  return since && since.revision > opened.revision ? since : opened;
}
