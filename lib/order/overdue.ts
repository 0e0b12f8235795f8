import { clockNamed, daysLate } from "@/lib/calendar/working-days";
import { dueNow } from "./deadlines";
import type { OrderEvent } from "./events";
import type { Ground } from "./ground";
import { isInStage } from "./live";
import type { Order, OrderDocument } from "./order";
import { openDeadlines, standsStill } from "./pauses";

/** By the system: a document whose time has passed (3) is called overdue, once for each deadline it is given. Never while its clock stands still, or when its stage has gone by. `days`: working days late. */
export function callOverdueDocuments(order: Order, ground: Ground): OrderEvent[] {
  return openDeadlines(order)
    .filter((document) => !document.overdueSince && isInStage(order, document) && !standsStill(order, document))
    .map((document) => ({ document, days: daysOver(order, document, ground) }))
    .filter(({ days }) => days > 0)
    .map(({ document, days }) => ({ type: "overdueCalled", v: 1, documentId: document.id, days }));
}

function daysOver(order: Order, document: OrderDocument, { clock, now }: Ground): number {
  const due = dueNow(order, document, clock, now);
  return due ? daysLate(due, now, clockNamed(clock, due.calendar)) : 0;
}
