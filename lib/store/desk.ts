import mongoose from "mongoose";
import { dutiesNow, mayDischarge, type OpenDuty } from "@/lib/order/duties";
import type { Ground } from "@/lib/order/ground";
import type { Order } from "@/lib/order/order";
import type { Person } from "@/lib/order/people";
import { mayDo, type Task, tasksOf } from "@/lib/order/tasks";
import { type UnderWay, underWay } from "@/lib/order/under-way";
import { type OrderRow, orderRows } from "./order-rows";
import { taskKeysFor } from "./task-keys";

export type OpenTask = { order: Order; task: Task };

/** Every open task that this person may do, across orders, in no order: what is most urgent depends on the hour. */
export async function tasksFor(person: Person): Promise<OpenTask[]> {
  const open = (await ordersFor(person)).flatMap((order) => tasksOf(order).map((task) => ({ order, task })));
  return open.filter(({ task }) => mayDo(task, person));
}

/** Everything beside documents that waits for this person, oldest first. */
export async function dutiesFor(person: Person, ground: Pick<Ground, "people" | "clock" | "now">): Promise<{ order: Order; duty: OpenDuty }[]> {
  const open = (await ordersFor(person)).flatMap((order) => dutiesNow(order, ground).map((duty) => ({ order, duty })));
  return open.filter(({ duty }) => mayDischarge(duty, person)).sort((one, other) => (one.duty.since < other.duty.since ? -1 : 1));
}

export type OpenWork = { order: Order; work: UnderWay };

/** What orders in execution still owe and is his department's, the earliest first. */
export async function workFor(person: Person): Promise<OpenWork[]> {
  const open = (await ordersFor(person)).flatMap((order) => underWay(order).map((work) => ({ order, work })));
  return open.filter(({ work }) => work.department === person.department).sort((one, other) => one.work.day.localeCompare(other.work.day));
}

/** Orders with something that waits for this person. */
async function ordersFor(person: Person): Promise<Order[]> {
  const model = await orderRows();
  const rows = await model.find({ taskKeys: mongoose.trusted({ $in: taskKeysFor(person) }) }, { state: 1 }).lean<Pick<OrderRow, "state">[]>();
  return rows.map((row) => JSON.parse(row.state) as Order);
}
