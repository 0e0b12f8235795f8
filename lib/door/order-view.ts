import { deliveriesOf } from "@/lib/order/delivery";
import { closureGates } from "@/lib/order/gates";
import { mayDo, tasksOf } from "@/lib/order/tasks";
import { asReadBy } from "@/lib/order/without-prices";
import type { PersonAsking } from "./asking";
import { orderFor } from "./order-for";

/** An order as this person may read it, with what waits for somebody (`mine`: he may do it), the deliveries per line and the gates before closure. */
export async function orderView({ person, params }: Pick<PersonAsking, "person" | "params">) {
  const order = await orderFor(person, params.no);
  const tasks = tasksOf(order).map((task) => ({ ...task, mine: mayDo(task, person) }));
  return { order: asReadBy(person, order), tasks, deliveries: deliveriesOf(order), gates: order.stage === "execution" ? closureGates(order) : [] };
}
