import type { z } from "zod";
import type { FormContext } from "@/lib/form/context";
import type { Answers } from "@/lib/form/field";
import { filesIn } from "@/lib/form/files-in";
import { withGivenRows } from "@/lib/form/given-rows";
import { knownAnswers } from "@/lib/form/known-answers";
import { draftSchemaOf } from "@/lib/form/schema-of";
import { following, type Lineage, lineageKept, markChanged, nextRoundAnswers, startAnswers } from "@/lib/form/start-answers";
import { documentNamed, earlierRound, isBeingWritten } from "@/lib/order/document";
import type { PolicyForm } from "@/lib/order/form-context";
import type { Order, OrderDocument } from "@/lib/order/order";
import type { Person } from "@/lib/order/people";
import { Refusal } from "@/lib/order/refusal";
import { companyNow } from "@/lib/store/company";
import { draftOf, saveDraft } from "@/lib/store/drafts";
import type { PersonAsking } from "./asking";
import { parsed } from "./body";
import type { draftBody } from "./contract";
import { formContextOf } from "./form-context";
import { holdFiles } from "./hold-files";
import { orderFor } from "./order-for";
import { submittedAnswers } from "./submitted-answers";
import { orderWithTerms, termsShown } from "./terms-shown";

/** A draft as its writer opens it. Revision 0: nothing saved yet, the answers are carried over from the order, from the void version before, or from the round before. `terms` names those of the order that it is opened with. */
export type OpenDraft = { revision: number; answers: Record<string, unknown>; lineage: Lineage; savedAt: string | null; terms: string };

/** The draft of the document of the path, for the department that writes it. */
export async function readDraft({ person, params }: Pick<PersonAsking, "person" | "params">, form: PolicyForm): Promise<OpenDraft> {
  const { order, document } = await writable(person, params);
  const context = formContextOf(await companyNow(), person, { order, document, department: document.department }, new Date().toISOString());
  return { ...(await opened({ order, document, context }, form)), terms: termsShown(person, order) };
}

type Opening = { order: Order; document: OrderDocument; context: FormContext };

async function opened({ order, document, context }: Opening, form: PolicyForm): Promise<Omit<OpenDraft, "terms">> {
  const start = startAnswers(form, context);
  const saved = await draftOf(order.stream, document.id);
  const known = (answers: Answers) => withGivenRows(form.fields, knownAnswers(form.fields, answers), context);
  if (saved) {
    const answers = setsTerms(form) ? following(saved.answers, start.lineage, saved.lineage) : saved.answers;
    return { revision: saved.revision, answers: known(answers), lineage: markChanged(start.lineage, saved.lineage), savedAt: saved.at };
  }
  const before = await submittedAnswers(order, document);
  if (before) return { revision: 0, answers: { ...known(before), ...(setsTerms(form) && carried(form, start.lineage)) }, lineage: {}, savedAt: null };
  const earlier = earlierRound(order, document);
  const said = earlier && (await submittedAnswers(order, earlier));
  const answers = said ? nextRoundAnswers(known(said), start.lineage) : start.answers;
  return { revision: 0, answers, lineage: start.lineage, savedAt: null };
}

/** Saves a draft over the revision that it was written upon; an older one is refused, and both are shown. */
export async function writeDraft(
  { person, params, body }: PersonAsking<z.infer<typeof draftBody>>,
  form: PolicyForm,
): Promise<{ revision: number; savedAt: string }> {
  const { order, document } = await writable(person, params);
  const answers = parsed(draftSchemaOf(form), body.answers);
  const now = new Date().toISOString();
  await holdFiles(filesIn(answers), { person, order, documentId: document.id }, now);
  const before = await draftOf(order.stream, document.id);
  const carriedFrom = before ? order : await orderWithTerms(person, order, body.terms);
  const context = formContextOf(await companyNow(), person, { order: carriedFrom, document, department: document.department }, now);
  const { lineage: present } = startAnswers(form, context);
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
