import { fileHashesIn } from "@/lib/form/files-in";
import { may } from "@/lib/order/access";
import { filesOfOrder, isOpenFile } from "@/lib/order/event-files";
import type { Order } from "@/lib/order/order";
import type { Person } from "@/lib/order/people";
import { holdAttachments, type Referred } from "@/lib/store/attachments";
import { draftOf } from "@/lib/store/drafts";

/** Where files are about to be referred to, and by whom. `documentId`: what colleagues put into that document's draft counts as well. */
type Referring = { person: Person; order: Order; documentId?: string };

/** Holds files that a person refers to: his own, those that he can read in this order, and those of the draft he goes on with. Refuses `fileMissing`. */
export async function holdFiles(files: Referred[], { person, order, documentId }: Referring, now: string): Promise<void> {
  if (files.length === 0) return;
  const draft = documentId === undefined ? null : await draftOf(order.stream, documentId);
  const drafted = new Set(fileHashesIn(draft?.answers));
  await holdAttachments(files, { by: person.id, known: (sha256) => drafted.has(sha256) || mayReadFile(person, order, sha256) }, now);
}

/** Whether an order gives a person this file: some version or log that he may read refers to it. */
export function mayReadFile(person: Person, order: Order, sha256: string): boolean {
  if (!may(person, "readOrder", order)) return false;
  return may(person, "readPrices", order) ? filesOfOrder(order).includes(sha256) : isOpenFile(order, sha256);
}
