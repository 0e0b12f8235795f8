import { draftRenditionOf } from "@/lib/form/draft-rendition";
import { inLanguage } from "@/lib/form/words";
import { documentNamed, nextVersion } from "@/lib/order/document";
import type { PolicyForm } from "@/lib/order/form-context";
import { renderDocument } from "@/lib/pdf/pool";
import { printedDraft } from "@/lib/pdf/printed-draft";
import { companyNow } from "@/lib/store/company";
import type { PersonAsking } from "./asking";
import { pdf } from "./document-pdf";
import { readDraft } from "./draft";
import { formContextOf } from "./form-context";
import { orderFor } from "./order-for";

/** The draft of the path as a PDF, for the department that writes it: marked as a draft on each page, made for this once, never sealed. */
export async function draftPdf({ person, params }: Pick<PersonAsking, "person" | "params">, form: PolicyForm): Promise<Response> {
  const { answers } = await readDraft({ person, params }, form);
  const order = await orderFor(person, params.no);
  const document = documentNamed(order, params.id ?? "");
  const company = await companyNow();
  const at = new Date().toISOString();
  const context = formContextOf(company, person, { order, document, department: document.department }, at);
  const { settings } = company;
  const rendition = draftRenditionOf(form, answers, context);
  const printed = printedDraft({ order, documentId: document.id, letterhead: settings, zone: settings.zone, rendition, at });
  return pdf(await renderDocument(printed), `${order.no} ${inLanguage(form.title, printed.language)} v${nextVersion(document)}.pdf`);
}
