import type { Language } from "@/lib/form/words";

/** A letter as data, in its reader's language: every word is final. `quotes` are other people's own words. */
export type Letter = {
  language: Language;
  subject: string;
  greeting: string;
  paragraphs: string[];
  facts: { label: string; value: string }[];
  quotes: { label: string; text: string }[];
  code?: string;
  action?: { label: string; url: string };
  notes: string[];
};

/** Who writes: printed above and below each letter. */
export type Letterhead = { company: string; address: string; phone: string; mail: string; foot: string };

/** A letter ready for the post. */
export type Written = { subject: string; html: string; text: string };
