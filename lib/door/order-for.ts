import { may } from "@/lib/order/access";
import type { Order } from "@/lib/order/order";
import type { Person } from "@/lib/order/people";
import { Refusal } from "@/lib/order/refusal";
import { orderByNo } from "@/lib/store/read-order";

/** The order with this number, for somebody who may read it. What he may not see is as if it were not there. */
export async function orderFor(person: Pick<Person, "department">, no: string | undefined): Promise<Order> {
  const order = no ? await orderByNo(no) : null;
  if (!order || !may(person, "readOrder", order)) throw new Refusal("noSuchOrder");
  return order;
}
