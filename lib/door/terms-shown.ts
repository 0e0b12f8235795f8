import { canonicalHash } from "@/lib/ledger/hash";
import type { OrderEvent } from "@/lib/order/events";
import { evolve } from "@/lib/order/evolve";
import type { Order } from "@/lib/order/order";
import type { Person } from "@/lib/order/people";
import { asReadBy } from "@/lib/order/without-prices";
import { entriesOf } from "@/lib/store/entries";

/** SHA-256 (hex) of the canonical text of an order's terms as somebody may read them: it names the terms that a form of his was opened with. */
export function termsShown(person: Person, order: Order, present = order): string {
  return canonicalHash(asReadBy(person, order, present).terms);
}

/** The order when it last had the terms that a form was opened with; as it is now where it never had them, or nobody says which they were. */
export async function orderWithTerms(person: Person, order: Order, terms: string | undefined): Promise<Order> {
  if (terms === undefined || terms === termsShown(person, order)) return order;
  let had = order;
  let then: Order | null = null;
  for (const entry of await entriesOf<OrderEvent>(order.stream)) {
    then = evolve(then, entry);
    if (termsShown(person, then, order) === terms) had = then;
  }
  return had;
}
