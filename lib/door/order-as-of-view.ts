import { may } from "@/lib/order/access";
import { endOfDay, orderAsOf } from "@/lib/order/as-of";
import type { OrderEvent } from "@/lib/order/events";
import { timesOf } from "@/lib/order/time-left";
import { asReadBy } from "@/lib/order/without-prices";
import { companyNow } from "@/lib/store/company";
import { entriesOf } from "@/lib/store/entries";
import type { PersonAsking } from "./asking";
import { groundOf } from "./ground";
import { orderFor } from "./order-for";

/** An order as it was at the end of a day (ISO), and how its documents then stood against their times. Who may read what is decided by the order as it is today. */
export async function orderAsOfView({ person, params }: Pick<PersonAsking, "person" | "params">, day: string) {
  const present = await orderFor(person, params.no);
  const now = new Date().toISOString();
  const { clock } = groundOf(await companyNow(), now);
  const then = orderAsOf(await entriesOf<OrderEvent>(present.stream), day, { zone: clock.zone, now });
  return {
    asOf: day,
    order: asReadBy(person, then, present),
    times: timesOf(then, clock, endOfDay(day, { zone: clock.zone, now })),
    prices: may(person, "readPrices", present),
  };
}
