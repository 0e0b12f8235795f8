import { type Duty, dutiesOf } from "./duties";
import type { Order } from "./order";
import { type Task, tasksOf } from "./tasks";
import { type UnderWay, underWay } from "./under-way";

/** What an order waits for: documents to write and sign, what waits for somebody and is no document, and what execution still owes by a day. */
export type NextSteps = { tasks: Task[]; duties: Duty[]; works: UnderWay[] };

/** Everything that comes next, as the order's page and every list of orders tell it. */
export function nextSteps(order: Order): NextSteps {
  return { tasks: tasksOf(order), duties: dutiesOf(order), works: underWay(order) };
}
