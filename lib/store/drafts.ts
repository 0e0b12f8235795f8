import type { Lineage } from "@/lib/form/start-answers";
import { canonical } from "@/lib/ledger/canonical";
import { collection, isDuplicate } from "./collection";

type Row = { _id: string; stream: string; documentId: string; revision: number; answers: string; lineage: string; files: string[]; by: string; at: string };

/**
 * Answers not submitted yet: one draft a document, whoever of the department writes it. `at` is an ISO instant, `by` a person's id,
 * `lineage` where its first values came from, and what they were.
 */
export type Draft = { revision: number; answers: Record<string, unknown>; lineage: Lineage; by: string; at: string };

export type Saving = {
  stream: string;
  documentId: string;
  /** The revision that the answers were written upon; 0 for none. */
  revision: number;
  answers: Record<string, unknown>;
  /** Where the first values came from; kept from the first revision on. */
  lineage?: Lineage;
  by: string;
  now: string;
};

/** `conflict`: somebody saved meanwhile. Both are given, nothing is overwritten. */
export type Saved = { kind: "saved"; draft: Draft } | { kind: "conflict"; theirs: Draft | null; yours: Record<string, unknown> };

const text = { type: String, required: true };

const drafts = collection<Row>(
  "drafts",
  {
    _id: text,
    stream: text,
    documentId: text,
    revision: { type: Number, required: true },
    answers: text,
    lineage: text,
    files: { type: [String], required: true },
    by: text,
    at: text,
  },
  [{ fields: { stream: 1 } }, { fields: { files: 1 } }],
);

/** The draft of a document, or null. */
export async function draftOf(stream: string, documentId: string): Promise<Draft | null> {
  const model = await drafts();
  const row = await model.findById(idOf(stream, documentId)).lean<Row>();
  return row && draftIn(row);
}

/** Saves a draft over exactly the revision that it was written upon. */
export async function saveDraft({ stream, documentId, revision, answers, lineage = {}, by, now }: Saving): Promise<Saved> {
  const model = await drafts();
  const _id = idOf(stream, documentId);
  const said = canonical(answers);
  const row: Row = { _id, stream, documentId, revision: revision + 1, answers: said, lineage: canonical(lineage), files: hashesIn(said), by, at: now };
  const done = revision === 0 ? await inserted(() => model.create(row)) : (await model.replaceOne({ _id, revision }, row)).matchedCount === 1;
  return done ? { kind: "saved", draft: draftIn(row) } : { kind: "conflict", theirs: await draftOf(stream, documentId), yours: answers };
}

/** Takes a draft away: it became a submission. */
export async function deleteDraft(stream: string, documentId: string): Promise<void> {
  const model = await drafts();
  await model.deleteOne({ _id: idOf(stream, documentId) });
}

/** Which of these attachments (SHA-256) a draft refers to. */
export async function filesInDrafts(): Promise<Set<string>> {
  const model = await drafts();
  return new Set(await model.distinct("files", {}));
}

async function inserted(insert: () => Promise<unknown>): Promise<boolean> {
  try {
    await insert();
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}

/** Whatever looks like a hash may be an attachment; keeping one file too many is better than losing one. */
function hashesIn(answers: string): string[] {
  return [...new Set(answers.match(/\b[0-9a-f]{64}\b/g) ?? [])];
}

function idOf(stream: string, documentId: string): string {
  return `${stream}/${documentId}`;
}

function draftIn({ revision, answers, lineage, by, at }: Row): Draft {
  return { revision, answers: JSON.parse(answers) as Record<string, unknown>, lineage: JSON.parse(lineage) as Lineage, by, at };
}
