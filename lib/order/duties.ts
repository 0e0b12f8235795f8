import { hasEnded } from "./live";
import { awaitedNotice } from "./notice";
import type { Order } from "./order";
import type { SlotFor } from "./slot";

/** Something that waits for somebody and is not a document: a question to answer, a pause to decide on, a review to scope, a follow-up, a plan to adjust, a customer who has not confirmed. */
export type Duty = {
  /** Stable while the duty stands: `answer:Q1`. */
  id: string;
  kind: "answer" | "decidePause" | "scope" | "followUp" | "adjustPlan" | "confirmation";
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
  if (hasEnded(order)) return [];
  return [
    ...order.questions.flatMap(questionDuties),
    ...order.reReviews.filter((one) => !one.scope).map(scoping),
    ...order.followUps.filter((one) => !one.closed).map(followingUp),
    ...order.adjustments.filter((one) => !one.done).map(adjusting),
    ...confirming(order),
  ];
}

function questionDuties({ id, to, text, answer, overdueSince, pauseEnded, askedAt }: Order["questions"][number]): Duty[] {
  if (answer) return [];
  const answering: Duty = { id: `answer:${id}`, kind: "answer", subject: id, text, for: { departments: [to === "customer" ? "sales" : to] }, since: askedAt };
  if (!overdueSince || pauseEnded) return [answering];
  return [answering, { id: `decidePause:${id}`, kind: "decidePause", subject: id, text, for: { departments: ["management"] }, since: overdueSince }];
}

function scoping({ id, reason, raisedAt }: Order["reReviews"][number]): Duty {
  return { id: `scope:${id}`, kind: "scope", subject: id, text: reason, for: { departments: ["sales"] }, since: raisedAt };
}

function followingUp({ id, text, owner, openedAt, deadline }: Order["followUps"][number]): Duty {
  return { id: `followUp:${id}`, kind: "followUp", subject: id, text, for: { person: owner }, since: openedAt, day: deadline };
}

function adjusting({ round, department, since }: Order["adjustments"][number]): Duty {
  return { id: `adjustPlan:${round}:${department}`, kind: "adjustPlan", subject: `${round}`, text: "", for: { departments: [department] }, since };
}

/** 5.1: sales sees to it that the customer confirms the result. */
function confirming(order: Order): Duty[] {
  const awaited = awaitedNotice(order);
  if (!awaited) return [];
  const { document, version } = awaited;
  const since = version.completedAt ?? version.submittedAt;
  return [{ id: `confirmation:${document.id}`, kind: "confirmation", subject: document.id, text: "", for: { departments: ["sales"] }, since }];
}
