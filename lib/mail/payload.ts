import type { Language } from "@/lib/form/words";

/** What the post gets for one recipient, kept encrypted in the outbox until it is accepted. Attachments are sealed PDFs by the SHA-256 of their bytes, and calendar files as they stand. */
export type Payload = {
  to: string;
  from: string;
  replyTo: string;
  subject: string;
  html: string;
  text: string;
  language: Language;
  attachments: ({ filename: string; sha256: string } | { filename: string; calendar: string; method: string })[];
};
