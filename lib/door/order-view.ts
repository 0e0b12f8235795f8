import type { Clock } from "@/lib/calendar/working-days";
import { may } from "@/lib/order/access";
import { mayMoveDeadlines, movesBy } from "@/lib/order/deadlines";
import { deliveriesOf } from "@/lib/order/delivery";
import { discrepanciesReadBy } from "@/lib/order/discrepancies";
import { dutyNow, mayDischarge } from "@/lib/order/duties";
import { findingStandings } from "@/lib/order/findings";
import { closureGates } from "@/lib/order/gates";
import { hasEnded } from "@/lib/order/live";
import { marginStanding } from "@/lib/order/margin-of-order";
import { meetingOff } from "@/lib/order/meeting-off";
import { nextSteps } from "@/lib/order/next-steps";
import type { Order } from "@/lib/order/order";
import { planAgainstActual } from "@/lib/order/plan";
import { scopesOf } from "@/lib/order/review-scopes";
import { mayDo } from "@/lib/order/tasks";
import { timeLeft, timesOf } from "@/lib/order/time-left";
import { timeOfWork } from "@/lib/order/under-way";
import { asReadBy } from "@/lib/order/without-prices";
import { companyNow } from "@/lib/store/company";
import type { PersonAsking } from "./asking";
import { groundOf } from "./ground";
import { meetingView } from "./meeting-view";
import { orderFor } from "./order-for";

/**
 * An order as this person may read it: what waits for somebody (`mine`: he may do it; `late` and `left` in working days), how every
 * document that has a time stands against it, what execution
 * still owes, the deliveries per line, once it is executed the gates before closure, whom reviews leave out, the deadlines that a
 * changed calendar would move, the meeting that is due and the one that was called off, where the reports do not agree until it has decided, plan against actual, how findings stand, and for those who may read prices the margin.
 */
export async function orderView({ person, params }: Pick<PersonAsking, "person" | "params">) {
  const order = await orderFor(person, params.no);
  const now = new Date().toISOString();
  const company = await companyNow();
  const ground = groundOf(company, now);
  const { clock } = ground;
  const next = nextSteps(order);
  const tasks = next.tasks.map((task) => ({ ...task, ...timeLeft(order, task.documentId, clock, now), mine: mayDo(task, person) }));
  const duties = next.duties.map((duty) => dutyNow(duty, ground)).map((duty) => ({ ...duty, mine: mayDischarge(duty, person) }));
  const moves = mayMoveDeadlines(person) && !hasEnded(order) ? movesBy(order, clock) : [];
  const margin = (may(person, "readPrices", order) && marginStanding(order, company.settings.marginTarget)) || null;
  const meeting = meetingView(order, company, now);
  const discrepancies = order.stage === "review" || order.stage === "meeting" ? discrepanciesReadBy(person, order, clock.calendar) : [];
  const told = {
    tasks,
    duties,
    times: timesOf(order, clock, now),
    scopes: scopesOf(order),
    moves,
    margin,
    meeting,
    meetingOff: meetingOff(order, now) ?? null,
    discrepancies,
    underWay: next.works.map((work) => ({ ...work, ...timeOfWork(order, work, clock, now), mine: work.department === person.department })),
    ...executionOf(order, clock, now),
  };
  return { order: asReadBy(person, order), ...told };
}

/** How the order is carried out: what is delivered, planned, found and still between it and its closure. */
function executionOf(order: Order, clock: Clock, now: string) {
  return {
    deliveries: deliveriesOf(order),
    gates: order.stage === "execution" || order.stage === "closed" ? closureGates(order) : [],
    plan: planAgainstActual(order, clock, now) ?? null,
    findings: findingStandings(order, clock, now),
  };
}
