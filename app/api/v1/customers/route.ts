import { customersQuery } from "@/lib/door/contract";
import { personRoute } from "@/lib/door/handle";
import { may } from "@/lib/order/access";
import { Refusal } from "@/lib/order/refusal";
import { customersLike } from "@/lib/store/order-list";

/** Customers of earlier orders, offered while a registration is typed. Sales only. */
export const GET = personRoute({ query: customersQuery }, async ({ person, query }) => {
  if (!may(person, "register")) throw new Refusal("notAllowed");
  return { customers: await customersLike(query.q) };
});
