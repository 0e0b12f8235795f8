import type { FormId } from "./facts";
import type { Department } from "./people";

/** What a document is called among the others of its order. */
export type DocumentParts = { form: FormId; department: Department; round: number };

/** `technicalReport.technical.1`: form, department, round. */
export function documentIdOf(form: FormId, department: Department, round: number): string {
  return `${form}.${department}.${round}`;
}

/** Form, department and round of a document, read from its id. Checks nothing: an id that somebody typed may name no form. */
export function partsOfId(documentId: string): DocumentParts {
  const [form, department, round] = documentId.split(".");
  return { form: form as FormId, department: department as Department, round: Number(round) };
}
