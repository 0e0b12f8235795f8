import { movableMilestones } from "./adjust";
import { awaitedNotice } from "./awaited-notice";
import type { Milestone } from "./facts";
import type { Ground } from "./ground";
import { hasEnded } from "./live";
import type { Order } from "./order";
import type { Department, Person } from "./people";
import type { SlotFor } from "./slot";
import { mayFill } from "./tasks";
import { timeUntil } from "./under-way";

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
  /** The department that takes it over from a person who has left or lets its day pass. */
  standIn?: Department;
  since: string;
  /** ISO day, where there is one. */
  day?: string;
  /** Milestones that may get another day with it (7.3). */
  milestones?: Pick<Milestone, "id" | "text" | "date">[];
};

/** A duty as it stands now: working days late or left where it has a day, and `also` those who may do it in the place of whom it is for. */
export type OpenDuty = Duty & { late: number; left: number; also?: SlotFor };

type Present = Pick<Ground, "people" | "clock" | "now">;

/** Everything beside documents that waits for somebody, as it stands now among the people present. */
export function dutiesNow(order: Order, present: Present): OpenDuty[] {
  return dutiesOf(order).map((duty) => dutyNow(duty, present));
}

/** A duty as it stands now among the people present. */
export function dutyNow(duty: Duty, { people, clock, now }: Present): OpenDuty {
  const time = duty.day ? timeUntil(duty.day, clock, now) : { late: 0, left: 0 };
  const isOrphaned = "person" in duty.for && !people.some((one) => "person" in duty.for && one.id === duty.for.person);
  const standsIn = duty.standIn && (isOrphaned || time.late > 0);
  return { ...duty, ...time, ...(duty.standIn && standsIn && { also: { departments: [duty.standIn] } }) };
}

/** Whether a person may do it, for himself or in another's place. */
export function mayDischarge({ for: whom, also }: Pick<OpenDuty, "for" | "also">, person: Person): boolean {
  return mayFill(whom, person) || (also !== undefined && mayFill(also, person));
}

/** Everything beside documents that waits for somebody. */
export function dutiesOf(order: Order): Duty[] {
  if (hasEnded(order)) return [];
  return [
    ...order.questions.flatMap(questionDuties),
    ...order.reReviews.filter((one) => !one.scope).map(scoping),
    ...order.followUps.filter((one) => !one.closed).map(followingUp),
    ...order.adjustments.filter((one) => !one.done).map((one) => adjusting(order, one)),
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

function followingUp({ id, text, owner, department, openedAt, deadline }: Order["followUps"][number]): Duty {
  return { id: `followUp:${id}`, kind: "followUp", subject: id, text, for: { person: owner }, standIn: department, since: openedAt, day: deadline };
}

function adjusting(order: Order, { round, department, since, due }: Order["adjustments"][number]): Duty {
  const milestones = movableMilestones(order, department).map(({ id, text, date }) => ({ id, text, date }));
  const about = { id: `adjustPlan:${round}:${department}`, kind: "adjustPlan" as const, subject: `${round}`, text: "" };
  return { ...about, for: { departments: [department] }, since, milestones, ...(due && { day: due.day }) };
}

/** 5.1: sales sees to it that the customer confirms the result. */
function confirming(order: Order): Duty[] {
  const awaited = awaitedNotice(order);
  if (!awaited) return [];
  const { document, version } = awaited;
  const since = version.completedAt ?? version.submittedAt;
  return [{ id: `confirmation:${document.id}`, kind: "confirmation", subject: document.id, text: "", for: { departments: ["sales"] }, since }];
}
