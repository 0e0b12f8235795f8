import type { Due } from "@/lib/order/events";
import { timeLeft } from "@/lib/order/time-left";
import { timeOfWork } from "@/lib/order/under-way";
import { companyNow } from "@/lib/store/company";
import { dutiesFor, tasksFor, workFor } from "@/lib/store/desk";
import type { PersonAsking } from "./asking";
import { groundOf } from "./ground";

/** What waits for this person, alone or with his department, most urgent first: documents (`late` and `left` in working days), what is no document, and what orders in execution still owe. */
export async function deskView({ person }: Pick<PersonAsking, "person">) {
  const now = new Date().toISOString();
  const ground = groundOf(await companyNow(), now);
  const { clock } = ground;
  const open = await tasksFor(person);
  const tasks = open.map(({ order, task }) => ({
    ...task,
    no: order.no,
    customer: order.terms.customer.name,
    stage: order.stage,
    urgency: order.terms.urgency,
    mineAlone: "person" in task.for && task.for.person === person.id,
    ...timeLeft(order, task.documentId, clock, now),
  }));
  return {
    tasks: tasks.sort(byUrgency),
    duties: (await dutiesFor(person, ground)).map(({ order, duty }) => ({ ...duty, no: order.no, customer: order.terms.customer.name, stage: order.stage })),
    underWay: (await workFor(person)).map(({ order, work }) => ({
      ...work,
      no: order.no,
      customer: order.terms.customer.name,
      ...timeOfWork(order, work, clock, now),
    })),
  };
}

type Timed = { due?: Due; since: string; no: string; id: string };

/** Those with a due day first, the earliest first, as pauses have moved it by now. */
function byUrgency(one: Timed, other: Timed): number {
  const key = ({ due, since, no, id }: Timed) => `${due?.at ?? "9999"} ${since} ${no} ${id}`;
  return key(one) < key(other) ? -1 : 1;
}
