import { hasEnded } from "./live";
import type { Order } from "./order";
import type { SlotFor } from "./slot";

/** Something that waits for somebody and is not a document: a question to answer, a pause to decide on. */
export type Duty = {
  /** Stable while the duty stands: `answer:Q1`. */
  id: string;
  kind: "answer" | "decidePause";
  /** Id of what it is about. */
  subject: string;
  /** What somebody wrote: the question. */
  text: string;
  for: SlotFor;
  since: string;
  /** ISO day, where there is one. */
  day?: string;
};

/** Everything beside documents that waits for somebody. */
export function dutiesOf(order: Order): Duty[] {
  return hasEnded(order) ? [] : order.questions.flatMap(questionDuties);
}

function questionDuties({ id, to, text, answer, overdueSince, pauseEnded, askedAt }: Order["questions"][number]): Duty[] {
  if (answer) return [];
  const answering: Duty = { id: `answer:${id}`, kind: "answer", subject: id, text, for: { departments: [to === "customer" ? "sales" : to] }, since: askedAt };
  if (!overdueSince || pauseEnded) return [answering];
  return [answering, { id: `decidePause:${id}`, kind: "decidePause", subject: id, text, for: { departments: ["management"] }, since: overdueSince }];
}
