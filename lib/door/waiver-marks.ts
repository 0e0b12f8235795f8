import type { OrderEvent } from "@/lib/order/events";
import { closureGates } from "@/lib/order/gates";
import type { Mark } from "@/lib/order/mark";
import { entryAt } from "@/lib/store/entries";
import type { PersonAsking } from "./asking";
import { orderFor } from "./order-for";

/** What the general manager left on the waivers that count now, by the seq of their entry: the order's skeleton holds no strokes. */
export async function waiverMarks({ person, params }: Pick<PersonAsking, "person" | "params">): Promise<Record<number, Mark>> {
  const order = await orderFor(person, params.no);
  const seqs = closureGates(order).flatMap(({ waived }) => waived?.seq ?? []);
  const entries = await Promise.all(seqs.map((seq) => entryAt<OrderEvent>(order.stream, seq)));
  return Object.fromEntries(
    entries.flatMap((entry) => entry?.body?.events.flatMap((event) => (event.type === "waived" ? [[entry.seq, event.mark]] : [])) ?? []),
  );
}
