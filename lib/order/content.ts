import type { FormId } from "./facts";

/** What a document says, as hashed for signing: which document and version, by which definition, and its answers. Browser and server build it alike; SHA-256 of its canonical text is the content hash. */
export function contentOf(documentId: string, version: number, form: { id: FormId; version: number }, answers: Record<string, unknown>) {
  return { document: documentId, version, form: form.id, definition: form.version, answers };
}
