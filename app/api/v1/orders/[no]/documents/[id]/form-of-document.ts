import { catalogue } from "@/forms/catalogue";
import type { FormId } from "@/lib/order/facts";
import { Refusal } from "@/lib/order/refusal";

/** The form that a document's id begins with; a refusal (404) where there is no such form. */
export function formOfDocument(documentId: string | undefined): FormId {
  const id = documentId?.split(".")[0] ?? "";
  if (!Object.hasOwn(catalogue, id)) throw new Refusal("noSuchDocument");
  return id as FormId;
}
