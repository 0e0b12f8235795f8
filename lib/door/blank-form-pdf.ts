import { blankForm } from "@/lib/form/blank-form";
import { inLanguage } from "@/lib/form/words";
import type { PolicyForm } from "@/lib/order/form-context";
import { Refusal } from "@/lib/order/refusal";
import { formNumber } from "@/lib/pdf/document-number";
import { renderBlank } from "@/lib/pdf/pool";
import { companyNow } from "@/lib/store/company";
import type { PersonAsking } from "./asking";
import { pdf } from "./document-pdf";

/** A form without answers as a PDF, in the reader's language, for whoever works here. */
export async function blankFormPdf({ language }: Pick<PersonAsking, "language">, form: PolicyForm | undefined): Promise<Response> {
  if (!form) throw new Refusal("noSuchForm");
  const { settings } = await companyNow();
  const bytes = await renderBlank({ language, company: settings, form: blankForm(form), at: new Date().toISOString() });
  return pdf(bytes, `${formNumber(form.id)} ${inLanguage(form.title, language)}.pdf`);
}
