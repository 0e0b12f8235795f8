import { catalogue } from "@/forms/catalogue";
import { partsOfId } from "@/lib/order/document-id";
import type { FormId } from "@/lib/order/facts";
import { Refusal } from "@/lib/order/refusal";

/** The form that a document's id begins with; a refusal (404) where there is no such form. */
export function formOfDocument(documentId: string | undefined): FormId {
  const { form } = partsOfId(documentId ?? "");
  if (!Object.hasOwn(catalogue, form)) throw new Refusal("noSuchDocument");
  return form;
}
