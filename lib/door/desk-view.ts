import { daysLate } from "@/lib/calendar/working-days";
import { companyNow } from "@/lib/store/company";
import { tasksFor } from "@/lib/store/desk";
import type { PersonAsking } from "./asking";
import { groundOf } from "./ground";

/** What waits for this person, alone or with his department, most urgent first. `late` in working days, 0 when in time. */
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
      late: task.due ? daysLate(task.due, now, clock) : 0,
    })),
  };
}
