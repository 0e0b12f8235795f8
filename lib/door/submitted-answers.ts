import type { Answers } from "@/lib/form/field";
import type { OrderEvent, Submitted } from "@/lib/order/events";
import type { Order, OrderDocument } from "@/lib/order/order";
import { entryAt } from "@/lib/store/entries";

/** What a document's last version says, void or not; undefined before the first. */
export async function submittedAnswers({ stream }: Pick<Order, "stream">, { id, versions }: OrderDocument): Promise<Answers | undefined> {
  const last = versions.at(-1);
  const entry = last && (await entryAt<OrderEvent>(stream, last.submittedSeq));
  return entry?.body?.events.find((event): event is Submitted => event.type === "submitted" && event.documentId === id)?.answers;
}
