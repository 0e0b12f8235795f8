import { type Calendar, workingDayFrom, workingDaysBetween, workingDaysLater } from "@/lib/calendar/working-days";
import type { Arrival, ProductionFacts, PurchasingFacts, QualityFacts, Step } from "./facts";

/** Material that arrives after the start of the step that needs it. */
export type LateMaterial = Arrival & { needed: Step };

/** Steps are named by three departments, each by itself: neither blanks nor capitals tell two of them apart. */
export function isSameStep(one: string, other: string): boolean {
  const plain = (name: string) => name.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
  return plain(one) === plain(other);
}

/** Production's steps, the earliest first. An earlier version of the report told only when the first starts and the last ends. */
export function stepsOf({ steps, firstStart, lastEnd }: Partial<ProductionFacts>): Step[] {
  if (steps) return [...steps].sort((one, other) => one.start.localeCompare(other.start));
  return firstStart && lastEnd ? [{ step: "", start: firstStart, end: lastEnd }] : [];
}

/** Each material that comes too late for its step; one of which no step is named, or none that production plans, for the first. */
export function lateMaterials(steps: Step[], { arrivals, latestArrival }: PurchasingFacts): LateMaterial[] {
  const [first] = steps;
  if (!first) return [];
  const all = arrivals ?? (latestArrival ? [{ material: "", arrival: latestArrival }] : []);
  return all.flatMap((one) => {
    const needed = steps.find(({ step }) => isSameStep(step, one.step ?? "")) ?? first;
    return one.arrival > needed.start ? [{ ...one, needed }] : [];
  });
}

/** When the last step ends, if late material puts off its own step and those that start with it or after it, by working days. Undefined without steps. */
export function readyBy(steps: Step[], late: LateMaterial[], calendar: Calendar): string | undefined {
  const ends = steps.map(({ start, end }) => {
    const delays = late.filter(({ needed }) => needed.start <= start).map((one) => delayOf(one, calendar));
    return workingDaysLater(end, Math.max(0, ...delays), calendar);
  });
  return ends.sort().at(-1);
}

function delayOf({ needed, arrival }: LateMaterial, calendar: Calendar): number {
  return workingDaysBetween(workingDayFrom(needed.start, calendar), workingDayFrom(arrival, calendar), calendar);
}

/** Working days of inspecting once the last step has ended: at that step, or at none that production plans before it. */
export function inspectionAfter(steps: Step[], { inspections, inspectionDays }: QualityFacts): number {
  if (!inspections) return inspectionDays;
  const lastEnd = steps
    .map(({ end }) => end)
    .sort()
    .at(-1);
  const before = steps.filter(({ end }) => end !== lastEnd);
  return inspections.filter((one) => !before.some(({ step }) => isSameStep(step, one.step))).reduce((sum, { days }) => sum + days, 0);
}
