import type { z } from "zod";
import type { Company } from "@/lib/company/company";
import { hasCommercial } from "@/lib/form/commercial";
import type { FormContext } from "@/lib/form/context";
import { fileHashesIn, filesIn } from "@/lib/form/files-in";
import { renditionOf } from "@/lib/form/rendition-of";
import { schemaOf } from "@/lib/form/schema-of";
import { canonicalHash } from "@/lib/ledger/hash";
import { contentOf } from "@/lib/order/content";
import { documentNamed, nextVersion } from "@/lib/order/document";
import type { Circumstances } from "@/lib/order/events";
import type { PolicyForm } from "@/lib/order/form-context";
import type { Order, OrderDocument } from "@/lib/order/order";
import type { Person } from "@/lib/order/people";
import { Refusal } from "@/lib/order/refusal";
import { type Submission, submit } from "@/lib/order/submit";
import { companyNow } from "@/lib/store/company";
import { deleteDraft } from "@/lib/store/drafts";
import type { PersonAsking } from "./asking";
import { parsed } from "./body";
import type { submitBody } from "./contract";
import { formContextOf } from "./form-context";
import { holdFiles } from "./hold-files";
import { commandOrder } from "./order-command";
import { orderFor } from "./order-for";
import { circumstancesOf } from "./signature";
import { termsShown } from "./terms-shown";

type Body = z.infer<typeof submitBody>;
type Filled = { document: OrderDocument; context: FormContext; answers: Record<string, unknown> };

/**
 * Submits the document of the path with its author's signature, in one entry, and lets its draft go. Refuses a form that was opened with
 * other terms than are in force: its answers may be to what is agreed no more (2.1, 7.3).
 */
export async function submitDocument(asking: PersonAsking<Body>, form: PolicyForm): Promise<{ no: string; seq: number }> {
  const company = await companyNow();
  const id = asking.params.id ?? "";
  const shown = await orderFor(asking.person, asking.params.no);
  const fill = (order: Order, now: string) => {
    if (asking.body.terms !== termsShown(asking.person, order)) throw new Refusal("termsChangedMeanwhile");
    return filled(form, asking.body.answers, documentNamed(order, id), { company, person: asking.person, order, now });
  };

  const now = new Date().toISOString();
  const first = fill(shown, now);
  await holdFiles(filesIn(renditionOf(form, first.answers, first.context)), { person: asking.person, order: shown, documentId: id }, now);
  const circumstances = await circumstancesOf(asking);
  const done = await commandOrder(asking, (order, by, ground) =>
    submit(order, by, ground, submissionOf(form, fill(order, ground.now), asking.body, circumstances)),
  );
  await deleteDraft(shown.stream, id);
  return done;
}

/** The answers as the form accepts them for the order as it is at this moment. */
function filled(form: PolicyForm, raw: unknown, document: OrderDocument, at: { company: Company; person: Person; order: Order; now: string }): Filled {
  const context = formContextOf(at.company, at.person, { order: at.order, document, department: document.department }, at.now);
  return { document, context, answers: parsed(schemaOf(form, context), raw) };
}

function submissionOf(form: PolicyForm, { document, context, answers }: Filled, { seen, mark, remark }: Body, circumstances: Circumstances): Submission {
  const rendition = renditionOf(form, answers, context);
  const { id, version, clause, title } = form;
  return {
    documentId: document.id,
    form: { id, version, clause, title },
    answers,
    rendition,
    facts: form.facts(answers, context),
    slots: form.slots(answers, context),
    contentHash: canonicalHash(contentOf(document.id, nextVersion(document), { id, version }, answers)),
    renditionHash: canonicalHash(rendition),
    files: fileHashesIn(rendition),
    commercial: hasCommercial(form),
    seen,
    mark,
    remark,
    circumstances,
  } as Submission;
}
