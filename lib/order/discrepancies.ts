import { addDays } from "@/lib/calendar/working-days";
import { completedFacts, latestCompleted } from "./document";
import type { FactsOf, FinanceFacts } from "./facts";
import type { Order } from "./order";
import type { ReviewingDepartment } from "./people";

export const discrepancyIds = ["lateSchedule", "lateMaterial", "noTimeForInspection", "materialCostDiffers", "marginBelowTarget", "paymentTooLong"] as const;
export type DiscrepancyId = (typeof discrepancyIds)[number];

/** Where two reports, or a report and the terms, do not agree. `commercial`: its values are for those who read prices; the minutes name it without them. */
export type Discrepancy = { id: DiscrepancyId; commercial: boolean; values: Record<string, string | number> };

type Reports = { [D in ReviewingDepartment]?: FactsOf[`${D}Report`] };

/**
 * Discrepancies between the latest completed reports and the terms in force, before the meeting (4.2b). Reports that failed plan nothing and
 * disagree with nothing; finance states its figures whatever it concludes.
 */
export function discrepanciesOf(order: Order): Discrepancy[] {
  const { production, quality, purchasing, finance } = reportsOf(order);
  const { deliveryDate, paymentDays } = order.terms;
  const arrival = purchasing?.latestArrival;
  const [start, end] = [production?.firstStart, production?.lastEnd];
  const ready = start && end ? readyBy(start, end, arrival) : undefined;
  const inspected = end && quality ? addDays(end, Math.ceil(quality.inspectionDays)) : undefined;
  const found: (Discrepancy | false | undefined)[] = [
    ready !== undefined && ready > deliveryDate && { id: "lateSchedule", commercial: false, values: { ready, deliveryDate } },
    arrival !== undefined && start !== undefined && arrival > start && { id: "lateMaterial", commercial: false, values: { arrival, start } },
    inspected !== undefined &&
      inspected > deliveryDate && {
        id: "noTimeForInspection",
        commercial: false,
        values: { end: end ?? "", days: quality?.inspectionDays ?? 0, deliveryDate },
      },
    purchasing &&
      finance &&
      purchasing.materialCost !== finance.materialCost && {
        id: "materialCostDiffers",
        commercial: true,
        values: { purchasing: purchasing.materialCost, finance: finance.materialCost },
      },
    finance && isBelowTarget(finance) && { id: "marginBelowTarget", commercial: true, values: { margin: finance.margin, target: finance.target } },
    finance?.paymentLimit !== undefined &&
      paymentDays > finance.paymentLimit && { id: "paymentTooLong", commercial: true, values: { days: paymentDays, limit: finance.paymentLimit } },
  ];
  return found.filter((one): one is Discrepancy => Boolean(one));
}

/** Exactly, where the report says how much profit is missing; earlier ones say only what was rounded. */
function isBelowTarget({ missing, margin, target }: FinanceFacts): boolean {
  return missing === undefined ? margin < target : missing > 0;
}

/** The last step's end; material that comes after the first step's start puts all of it off. */
function readyBy(start: string, end: string, arrival: string | undefined): string {
  if (!arrival || arrival <= start) return end;
  const days = (Date.parse(end) - Date.parse(start)) / 86_400_000;
  return addDays(arrival, days);
}

function reportsOf(order: Order): Reports {
  const stated = <D extends ReviewingDepartment>(department: D) =>
    completedFacts(latestCompleted(order, `${department}Report`), `${department}Report`) as FactsOf[`${D}Report`] | undefined;
  const passed = <D extends ReviewingDepartment>(department: D) => {
    const facts = stated(department);
    return facts?.outcome === "pass" ? facts : undefined;
  };
  return { production: passed("production"), quality: passed("quality"), purchasing: passed("purchasing"), finance: stated("finance") };
}
