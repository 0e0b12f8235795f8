import { timeLeft } from "@/lib/order/time-left";
import { companyNow } from "@/lib/store/company";
import { dutiesFor, tasksFor } from "@/lib/store/desk";
import type { PersonAsking } from "./asking";
import { groundOf } from "./ground";

/** What waits for this person, alone or with his department, most urgent first: documents (`late` and `left` in working days), and what is no document. */
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
  };
}
