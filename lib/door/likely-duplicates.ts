import { type Likened, type Likeness, likenedOf, likenessOf } from "@/lib/order/duplicates";
import type { Order, Stage } from "@/lib/order/order";
import type { Person } from "@/lib/order/people";
import { ordersOfCustomer } from "@/lib/store/order-list";

/** An order that another one may be likened to. */
export type LikenedOrder = Likened & { no: string; stage: Stage };
export type LikelyDuplicate = Pick<LikenedOrder, "no" | "stage" | "orderDate"> & { likeness: Likeness };

/** Orders of the customer of this name that the person may read, as a new one is likened to them. */
export async function likenedOrders(person: Person, name: string): Promise<LikenedOrder[]> {
  return (await ordersOfCustomer(person, name)).map(({ no, stage, terms }) => ({ no, stage, ...likenedOf(terms) }));
}

/** Orders that this one is likely a duplicate of, or that are one of it (2.2). */
export async function likelyDuplicates(person: Person, order: Order): Promise<LikelyDuplicate[]> {
  const others = (await likenedOrders(person, order.terms.customer.name)).filter(({ no }) => no !== order.no);
  return others.flatMap((other) => {
    const likeness = likenessOf(likenedOf(order.terms), other);
    return likeness ? [{ no: other.no, stage: other.stage, orderDate: other.orderDate, likeness }] : [];
  });
}
