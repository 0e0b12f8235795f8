import type { Words } from "@/lib/form/words";
import type { OutboxState } from "@/lib/store/outbox";

/** A letter that an order owed, and what became of it: `at` (ISO) when it was settled. */
export type SentLetter = {
  id: string;
  seq: number;
  to: { name: string; latinName: string };
  subject: Words;
  state: OutboxState;
  why: Words | null;
  at: string | null;
};
