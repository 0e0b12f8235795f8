import mongoose from "mongoose";
import type { Order } from "@/lib/order/order";
import type { Person } from "@/lib/order/people";
import { mayDo, type Task, tasksOf } from "@/lib/order/tasks";
import { type OrderRow, orderRows, taskKeysFor } from "./order-reads";

export type OpenTask = { order: Order; task: Task };

/** Every open task that this person may do, across orders: those with a due day first, earliest first. Lateness is the reader's question. */
export async function tasksFor(person: Person): Promise<OpenTask[]> {
  const model = await orderRows();
  const rows = await model.find({ taskKeys: mongoose.trusted({ $in: taskKeysFor(person) }) }, { state: 1 }).lean<Pick<OrderRow, "state">[]>();
  const orders = rows.map((row) => JSON.parse(row.state) as Order);
  const open = orders.flatMap((order) => tasksOf(order).map((task) => ({ order, task })));
  return open.filter(({ task }) => mayDo(task, person)).sort(byUrgency);
}

function byUrgency(one: OpenTask, other: OpenTask): number {
  const key = ({ order, task }: OpenTask) => `${task.due?.at ?? "9999"} ${task.since} ${order.no} ${task.id}`;
  return key(one) < key(other) ? -1 : 1;
}
