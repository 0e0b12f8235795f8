import type { z } from "zod";
import { fileHashesIn } from "@/lib/form/files-in";
import { draftSchemaOf } from "@/lib/form/schema-of";
import { following, type Lineage, lineageKept, markChanged, startAnswers } from "@/lib/form/start-answers";
import { documentNamed, isBeingWritten } from "@/lib/order/document";
import type { PolicyForm } from "@/lib/order/form-context";
import type { Order, OrderDocument } from "@/lib/order/order";
import type { Person } from "@/lib/order/people";
import { Refusal } from "@/lib/order/refusal";
import { holdAttachments } from "@/lib/store/attachments";
import { companyNow } from "@/lib/store/company";
import { draftOf, saveDraft } from "@/lib/store/drafts";
import { entryAt } from "@/lib/store/entries";
import type { PersonAsking } from "./asking";
import { parsed } from "./body";
import type { draftBody } from "./contract";
import { formContextOf } from "./form-context";
import { orderFor } from "./order-for";

/** A draft as its writer opens it. Revision 0: nothing saved yet, the answers are carried over from the order or from the void version before. */
export type OpenDraft = { revision: number; answers: Record<string, unknown>; lineage: Lineage; savedAt: string | null };

/** The draft of the document of the path, for the department that writes it. */
export async function readDraft({ person, params }: Pick<PersonAsking, "person" | "params">, form: PolicyForm): Promise<OpenDraft> {
  const { order, document } = await writable(person, params);
  const context = formContextOf(await companyNow(), person, { order, document, department: document.department }, new Date().toISOString());
  const start = startAnswers(form, context);
  const saved = await draftOf(order.stream, document.id);
  if (saved) {
    const answers = setsTerms(form) ? following(saved.answers, start.lineage, saved.lineage) : saved.answers;
    return { revision: saved.revision, answers, lineage: markChanged(start.lineage, saved.lineage), savedAt: saved.at };
  }
  const before = await answersBefore(order, document, setsTerms(form) ? carried(form, start.lineage) : {});
  return before ? { revision: 0, answers: before, lineage: {}, savedAt: null } : { revision: 0, ...start, savedAt: null };
}

/** Saves a draft over the revision that it was written upon; an older one is refused, and both are shown. */
export async function writeDraft(
  { person, params, body }: PersonAsking<z.infer<typeof draftBody>>,
  form: PolicyForm,
): Promise<{ revision: number; savedAt: string }> {
  const { order, document } = await writable(person, params);
  const answers = parsed(draftSchemaOf(form), body.answers);
  const now = new Date().toISOString();
  await holdAttachments(fileHashesIn(answers), now);
  const context = formContextOf(await companyNow(), person, { order, document, department: document.department }, now);
  const { lineage: present } = startAnswers(form, context);
  const before = await draftOf(order.stream, document.id);
  const lineage = before ? lineageKept(answers, present, before.lineage) : present;
  const saved = await saveDraft({ stream: order.stream, documentId: document.id, revision: body.revision, answers, lineage, by: person.id, now });
  if (saved.kind === "conflict") throw new Refusal("draftChanged", {}, { theirs: saved.theirs, yours: saved.yours });
  return { revision: saved.draft.revision, savedAt: saved.draft.at };
}

async function writable(person: Person, params: Record<string, string>): Promise<{ order: Order; document: OrderDocument }> {
  const order = await orderFor(person, params.no);
  const document = documentNamed(order, params.id ?? "");
  if (document.department !== person.department) throw new Refusal("notYourDepartment", { department: document.department });
  if (!isBeingWritten(document)) throw new Refusal("submittedAlready");
  return { order, document };
}

/** Submitting the registration sets the order's terms: a draft of it follows what they were corrected to meanwhile, or it would undo the correction (2.1). */
function setsTerms({ id }: PolicyForm): boolean {
  return id === "registration";
}

/** What every field that is carried over would begin with now; undefined where its source has nothing any more. */
function carried({ fields }: PolicyForm, lineage: Lineage): Record<string, unknown> {
  const fed = Object.entries(fields).filter(([, field]) => field.from);
  return Object.fromEntries(fed.map(([name]) => [name, lineage[name]?.value]));
}

/** What a returned, withdrawn or declined version said, with `since` in its place where that says otherwise: its author goes on from there. */
async function answersBefore(order: Order, document: OrderDocument, since: Record<string, unknown>): Promise<Record<string, unknown> | null> {
  const last = document.versions.at(-1);
  const entry = last && (await entryAt<{ type: string; answers?: Record<string, unknown> }>(order.stream, last.submittedSeq));
  const answers = entry?.body?.events.find((event) => event.type === "submitted")?.answers;
  return answers ? { ...answers, ...since } : null;
}
