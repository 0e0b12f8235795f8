import type { Duty } from "@/lib/order/duties";
import type { Person } from "@/lib/order/people";
import type { Task } from "@/lib/order/tasks";

/** The keys under which a person's open tasks are found. */
export function taskKeysFor(person: Pick<Person, "id" | "department" | "head">): string[] {
  return [`person:${person.id}`, `department:${person.department}`, ...(person.head ? [`head:${person.department}`] : [])];
}

/** The keys under which a task is found by whoever may do it; the customer has no desk. */
export function taskKeysOf({ for: whom }: Pick<Task, "for">): string[] {
  if ("person" in whom) return [`person:${whom.person}`];
  if ("headOf" in whom) return [`head:${whom.headOf}`];
  return "departments" in whom ? whom.departments.map((department) => `department:${department}`) : [];
}

/** A stand-in finds a duty too, whether or not it has come to him yet. */
export function dutyKeysOf(duty: Duty): string[] {
  return [...taskKeysOf(duty), ...(duty.standIn ? [`department:${duty.standIn}`] : [])];
}
