import { customerOrdersQuery } from "@/lib/door/contract";
import { personRoute } from "@/lib/door/handle";
import { likenedOrders } from "@/lib/door/likely-duplicates";
import { may } from "@/lib/order/access";
import { Refusal } from "@/lib/order/refusal";

/** Orders of a customer that one being registered is likened to (2.2). Sales only. */
export const GET = personRoute({ query: customerOrdersQuery }, async ({ person, query }) => {
  if (!may(person, "register")) throw new Refusal("notAllowed");
  return { orders: await likenedOrders(person, query.name) };
});
