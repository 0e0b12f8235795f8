import { addDays, type Clock, daysLate, dueOn, nextDay } from "@/lib/calendar/working-days";
import { dayIn } from "@/lib/calendar/zone";
import { deliveriesOf, isAllDelivered } from "./delivery";
import { currentVersion, documentsOf, isCompleted } from "./document";
import type { Due } from "./events";
import { milestoneDue } from "./holds";
import { hasEnded } from "./live";
import type { Order, PlannedMilestone } from "./order";
import type { OperatingDepartment } from "./people";

/** What was planned for a day and how it went (6.1, 6.2a). Days are ISO; `completion` is 0-100, `late` working days after the planned day, those on hold (7.2) left out, 0 when none. */
export type PlanRow = {
  id: string;
  kind: "milestone" | "delivery";
  text: string;
  department: OperatingDepartment;
  planned: string;
  /** Days for which it was planned before changed terms moved it (7.3), the first first. */
  earlier: string[];
  /** When something was first done about it. */
  begun?: string;
  /** When it was reached. */
  actual?: string;
  completion: number;
  late: number;
};

/** Plan against actual from the first day to the last, with the days between that are not worked. */
export type Plan = { from: string; to: string; today: string; rest: string[]; rows: PlanRow[] };

/** The plan of an order that a meeting has passed, held against what was logged and delivered; undefined before. Of an order that has ended, as it was then. */
export function planAgainstActual(order: Order, clock: Clock, now: string): Plan | undefined {
  if (order.milestones.length === 0) return undefined;
  const at = hasEnded(order) ? order.at : now;
  const rows = [...order.milestones.map((one) => milestoneRow(order, one, clock, at)), deliveryRow(order, clock, at)];
  const today = dayIn(clock.zone, at);
  const days = [today, ...(order.begunAt ? [dayIn(clock.zone, order.begunAt)] : []), ...rows.flatMap((row) => [row.planned, row.begun ?? row.planned])].sort();
  const last = [...days, ...rows.flatMap((row) => row.actual ?? [])].sort().at(-1) ?? today;
  const from = days[0] ?? today;
  return { from, to: last, today, rest: restDays(from, last, clock), rows: rows.sort((one, other) => one.planned.localeCompare(other.planned)) };
}

function milestoneRow(order: Order, { id, text, department, date, earlier = [] }: PlannedMilestone, clock: Clock, now: string): PlanRow {
  const { log } = order;
  const lines = log.filter((line) => line.milestoneId === id);
  const unfinished = lines.findLastIndex((line) => line.completion < 100);
  const reached = lines[unfinished + 1]?.at;
  const completion = lines.at(-1)?.completion ?? 0;
  const about = { id, kind: "milestone" as const, text, department, planned: date, earlier: earlier.map((one) => one.date), completion };
  return rowOf(about, { begun: lines[0]?.at, reached, due: milestoneDue(order, date, clock, now) }, clock, now);
}

function deliveryRow(order: Order, clock: Clock, now: string): PlanRow {
  const delivered = documentsOf(order, "deliveryReport")
    .filter(isCompleted)
    .map((one) => currentVersion(one)?.completedAt ?? one.openedAt);
  const shares = deliveriesOf(order).map((line) => Math.min(1, line.delivered / line.ordered));
  const completion = Math.floor((shares.reduce((sum, one) => sum + one, 0) / shares.length) * 100);
  const about = {
    id: "delivery",
    kind: "delivery" as const,
    text: "",
    department: "production" as const,
    planned: order.terms.deliveryDate,
    earlier: [],
    completion,
  };
  return rowOf(about, { begun: delivered[0], reached: isAllDelivered(order) ? delivered.at(-1) : undefined }, clock, now);
}

type Instants = { begun?: string; reached?: string; due?: Due };

function rowOf(about: Omit<PlanRow, "late">, { begun, reached, due }: Instants, clock: Clock, now: string): PlanRow {
  return {
    ...about,
    ...(begun && { begun: dayIn(clock.zone, begun) }),
    ...(reached && { actual: dayIn(clock.zone, reached) }),
    late: daysLate(due ?? dueOn(about.planned, clock), reached ?? now, clock),
  };
}

function restDays(from: string, to: string, { calendar }: Clock): string[] {
  const rest: string[] = [];
  for (let day = from; day <= to; day = nextDay(day)) if (!calendar.isWorking(day)) rest.push(day);
  return rest;
}

/** How many calendar days a day lies after the first one of a plan. */
export function daysAfter(from: string, day: string): number {
  return (Date.parse(day) - Date.parse(from)) / 86_400_000;
}

/** Days of a plan to write at its edge, a week apart or more, at most so many. */
export function daysToName({ from, to }: Pick<Plan, "from" | "to">, most = 6): string[] {
  const step = Math.max(7, Math.ceil((daysAfter(from, to) + 1) / most));
  return Array.from({ length: Math.floor(daysAfter(from, to) / step) + 1 }, (_, at) => addDays(from, at * step));
}
