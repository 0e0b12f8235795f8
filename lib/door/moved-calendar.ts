import type { z } from "zod";
import type { Clock } from "@/lib/calendar/working-days";
import { actorOf } from "@/lib/company/people";
import { type Move, moveDeadlines, movesBy, mustMoveDeadlines } from "@/lib/order/deadlines";
import { hasEnded } from "@/lib/order/live";
import { Refusal } from "@/lib/order/refusal";
import { companyNow } from "@/lib/store/company";
import { liveOrders } from "@/lib/store/order-reads";
import type { PersonAsking } from "./asking";
import type { moveShownBody } from "./contract";
import { groundOf } from "./ground";
import { entryOn } from "./order-command";
import { orderFor } from "./order-for";

export type MoveShown = z.infer<typeof moveShownBody>;
export type OrderMoves = { no: string; moves: Move[] };
/** How many open deadlines of how many orders. */
export type MovesCount = { orders: number; deadlines: number };

/** Every order with open deadlines that the present calendar counts otherwise, by number, each before and after (3). For sales and the general manager, who move them. */
export async function movesView({ person }: Pick<PersonAsking, "person">): Promise<{ calendar: string; orders: OrderMoves[] }> {
  mustMoveDeadlines(person);
  const clock = await presentClock();
  return { calendar: clock.calendar.id, orders: await movesAcross(clock) };
}

/** All that an admin, who reads no orders, is told of them. */
export async function movesCounted(): Promise<MovesCount> {
  const orders = await movesAcross(await presentClock());
  return { orders: orders.length, deadlines: orders.reduce((sum, { moves }) => sum + moves.length, 0) };
}

/**
 * Moves the deadlines of the orders that were shown, an entry in each, and counts them (3). Refuses once the calendar is another than
 * the one that was shown. An order whose deadlines somebody else has moved, or that has ended meanwhile, is passed over.
 */
export async function moveShown(asking: PersonAsking<MoveShown>): Promise<MovesCount> {
  const orders = await Promise.all([...new Set(asking.body.orders)].map((no) => orderFor(asking.person, no)));
  mustMoveDeadlines(asking.person);
  const counts: number[] = [];
  for (const { stream } of orders) counts.push(await movedOf(stream, asking));
  return { orders: counts.filter((count) => count > 0).length, deadlines: counts.reduce((sum, count) => sum + count, 0) };
}

async function movedOf(stream: string, asking: PersonAsking<MoveShown>): Promise<number> {
  const { reason, calendar } = asking.body;
  const by = actorOf(asking.person);
  try {
    const { entry } = await entryOn(stream, { kind: "person", person: by }, asking, (order, ground) => {
      if (ground.clock.calendar.id !== calendar) throw new Refusal("calendarChangedMeanwhile");
      if (hasEnded(order)) throw new Refusal("noDeadlineMoves");
      return moveDeadlines(order, by, ground, { reason });
    });
    return (entry.body?.events ?? []).flatMap((event) => (event.type === "deadlinesMoved" ? event.moved : [])).length;
  } catch (error) {
    if (error instanceof Refusal && error.reason === "noDeadlineMoves") return 0;
    throw error;
  }
}

async function presentClock(): Promise<Clock> {
  return groundOf(await companyNow(), new Date().toISOString()).clock;
}

async function movesAcross(clock: Clock): Promise<OrderMoves[]> {
  const orders = (await liveOrders()).map((order) => ({ no: order.no, moves: movesBy(order, clock) }));
  return orders.filter(({ moves }) => moves.length > 0).sort((one, other) => (one.no < other.no ? -1 : 1));
}
