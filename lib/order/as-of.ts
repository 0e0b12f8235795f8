import { isDay } from "@/lib/calendar/working-days";
import { dayIn, instantOf } from "@/lib/calendar/zone";
import type { Entry } from "@/lib/ledger/entry";
import type { OrderEvent } from "./events";
import { evolve } from "./evolve";
import type { Order } from "./order";
import { Refusal } from "./refusal";

/** On whose calendar a day is meant, and what instant (ISO) it is now. */
type Present = { zone: string; now: string };

/**
 * An order as it was at the end of a calendar day (ISO) of the company's zone: its terms, stage and documents after the entries
 * recorded until then (7.3: earlier terms stay readable). Refuses what is no day, a day to come, and one before the order was registered.
 */
export function orderAsOf(entries: Entry<OrderEvent>[], day: string, { zone, now }: Present): Order {
  if (!isDay(day)) throw new Refusal("noSuchDay");
  if (day > dayIn(zone, now)) throw new Refusal("dayToCome");
  const order = entries.filter(({ at }) => dayIn(zone, at) <= day).reduce<Order | null>(evolve, null);
  if (order) return order;
  const first = entries[0];
  if (!first) throw new Error("an order has a first entry");
  throw new Refusal("notRegisteredThen", { day: dayIn(zone, first.at) });
}

/** The last minute of a day of the zone (ISO instant), or now while that day lasts. */
export function endOfDay(day: string, { zone, now }: Present): string {
  return day < dayIn(zone, now) ? instantOf(zone, day, "23:59") : now;
}
