import { type Calendar, workingDaysLater } from "@/lib/calendar/working-days";
import { moneyText, percentText } from "@/lib/form/format";
import { may } from "./access";
import { completedFacts, latestCompleted } from "./document";
import type { FactsOf, FinanceFacts, ProductionFacts, PurchasingFacts, QualityFacts } from "./facts";
import type { Order } from "./order";
import type { Person, ReviewingDepartment } from "./people";
import { inspectionAfter, type LateMaterial, lateMaterials, readyBy, stepsOf } from "./schedule";
import type { Terms } from "./terms";

export const discrepancyIds = ["lateSchedule", "lateMaterial", "noTimeForInspection", "materialCostDiffers", "marginBelowTarget", "paymentTooLong"] as const;
export type DiscrepancyId = (typeof discrepancyIds)[number];

/** Where two reports, or a report and the terms, do not agree. `commercial`: its values are for those who read prices; the minutes name it without them. */
export type Discrepancy = { id: DiscrepancyId; commercial: boolean; values: Record<string, string | number> };

/**
 * Discrepancies between the latest completed reports and the terms in force, before the meeting (4.2b). Reports that failed plan nothing and
 * disagree with nothing; finance states its figures whatever it concludes.
 */
export function discrepanciesOf(order: Order, calendar: Calendar): Discrepancy[] {
  const [production, quality, purchasing] = [passed(order, "production"), passed(order, "quality"), passed(order, "purchasing")];
  const finance = stated(order, "finance");
  return [
    ...(production ? inTime(order.terms, calendar, production, quality, purchasing) : []),
    ...(purchasing && finance ? sameMaterialCost(order.terms, purchasing, finance) : []),
    ...(finance ? withinSettings(order.terms, finance) : []),
  ];
}

/** The same as a person may read them: of commercial ones only that they are there, unless he reads prices. */
export function discrepanciesReadBy(person: Pick<Person, "department">, order: Order, calendar: Calendar): Discrepancy[] {
  const prices = may(person, "readPrices", order);
  return discrepanciesOf(order, calendar).map((one) => (one.commercial && !prices ? { ...one, values: {} } : one));
}

function inTime(
  { deliveryDate }: Terms,
  calendar: Calendar,
  production: ProductionFacts,
  quality: QualityFacts | undefined,
  purchasing: PurchasingFacts | undefined,
): Discrepancy[] {
  const steps = stepsOf(production);
  const late = purchasing ? lateMaterials(steps, purchasing) : [];
  const ready = readyBy(steps, late, calendar);
  if (ready === undefined) return [];
  const days = quality ? inspectionAfter(steps, quality) : 0;
  const inspected = workingDaysLater(ready, Math.ceil(days), calendar);
  return [
    ...found("lateSchedule", ready > deliveryDate, { ready, deliveryDate }),
    ...found("lateMaterial", late.length > 0, { materials: late.map(lateText).join("; ") }),
    ...found("noTimeForInspection", days > 0 && inspected > deliveryDate, { ready, days, deliveryDate }),
  ];
}

function found(id: DiscrepancyId, is: boolean, values: Discrepancy["values"], commercial = false): Discrepancy[] {
  return is ? [{ id, commercial, values }] : [];
}

function lateText({ material, arrival, needed: { step, start } }: LateMaterial): string {
  return `${material} ${arrival} → ${step} ${start}`.replace(/ +/g, " ").trim();
}

function sameMaterialCost({ currency }: Terms, purchasing: PurchasingFacts, finance: FinanceFacts): Discrepancy[] {
  const values = { purchasing: moneyText(purchasing.materialCost, currency), finance: moneyText(finance.materialCost, currency) };
  return found("materialCostDiffers", purchasing.materialCost !== finance.materialCost, values, true);
}

function withinSettings({ paymentDays }: Terms, finance: FinanceFacts): Discrepancy[] {
  const { margin, target, paymentLimit = paymentDays } = finance;
  return [
    ...found("marginBelowTarget", isBelowTarget(finance), { margin: percentText(margin), target: percentText(target) }, true),
    ...found("paymentTooLong", paymentDays > paymentLimit, { days: paymentDays, limit: paymentLimit }, true),
  ];
}

/** Exactly, where the report says how much profit is missing; earlier ones say only what was rounded. */
function isBelowTarget({ missing, margin, target }: FinanceFacts): boolean {
  return missing === undefined ? margin < target : missing > 0;
}

function stated<D extends ReviewingDepartment>(order: Order, department: D): FactsOf[`${D}Report`] | undefined {
  return completedFacts(latestCompleted(order, `${department}Report`), `${department}Report`) as FactsOf[`${D}Report`] | undefined;
}

function passed<D extends ReviewingDepartment>(order: Order, department: D): FactsOf[`${D}Report`] | undefined {
  const facts = stated(order, department);
  return facts?.outcome === "pass" ? facts : undefined;
}
