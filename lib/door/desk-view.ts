import { timeLeft } from "@/lib/order/time-left";
import { timeUntil } from "@/lib/order/under-way";
import { companyNow } from "@/lib/store/company";
import { dutiesFor, tasksFor, workFor } from "@/lib/store/desk";
import type { PersonAsking } from "./asking";
import { groundOf } from "./ground";

/** What waits for this person, alone or with his department, most urgent first: documents (`late` and `left` in working days), what is no document, and what orders in execution still owe. */
export async function deskView({ person }: Pick<PersonAsking, "person">) {
  const now = new Date().toISOString();
  const { clock } = groundOf(await companyNow(), now);
  const open = await tasksFor(person);
  return {
    tasks: open.map(({ order, task }) => ({
      ...task,
      no: order.no,
      customer: order.terms.customer.name,
      stage: order.stage,
      urgency: order.terms.urgency,
      mineAlone: "person" in task.for && task.for.person === person.id,
      ...timeLeft(order, task.documentId, clock, now),
    })),
    duties: (await dutiesFor(person)).map(({ order, duty }) => ({ ...duty, no: order.no, customer: order.terms.customer.name, stage: order.stage })),
    underWay: (await workFor(person)).map(({ order, work }) => ({
      ...work,
      no: order.no,
      customer: order.terms.customer.name,
      ...timeUntil(work.day, clock, now),
    })),
  };
}
