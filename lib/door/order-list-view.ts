import type { z } from "zod";
import { nextSteps } from "@/lib/order/next-steps";
import { asReadBy } from "@/lib/order/without-prices";
import { listOrders } from "@/lib/store/order-list";
import type { PersonAsking } from "./asking";
import type { orderListQuery } from "./contract";

/** A page of the orders that this person may read: one row an order, with what comes next. */
export async function orderListView({ person, query }: Pick<PersonAsking<undefined, z.infer<typeof orderListQuery>>, "person" | "query">) {
  const { stage, descending, ...rest } = query;
  const found = await listOrders(person, { ...rest, ...(stage && { stages: [stage] }), ...(descending && { descending: descending === "true" }) });
  return { ...found, orders: found.orders.map((order) => ({ ...asReadBy(person, order), ...nextSteps(order) })) };
}
