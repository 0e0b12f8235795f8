import { completedFacts, currentVersion, latestCompleted } from "./document";
import type { FactsOf } from "./facts";
import { type Costs, costsWith, type Margin, marginOf, marginWith, nothingIndirect } from "./margin";
import type { Order, OrderDocument } from "./order";
import type { Terms } from "./terms";

/**
 * How an order's margin stands under the terms in force (3.5). `stated`: finance has stated every cost; before that only what purchasing and
 * production have worked out is known. `target` is percent, the other figures are days.
 */
export type MarginStanding = { costs: Costs; stated: boolean; now: Margin; target: number; collectionDays: number; paymentLimit?: number };

/** The margin before and after a change (7.2a). */
export type ChangeMargin = { before: Margin; after: Margin; stated: boolean; target: number };

/** The margin of an order; undefined while no report says what anything costs. `target` is the company's present one. */
export function marginStanding(order: Order, target: number): MarginStanding | undefined {
  const known = costsOf(order, order.terms);
  if (!known) return undefined;
  const finance = completedFacts(latestCompleted(order, "financeReport"), "financeReport");
  return {
    ...known,
    now: marginOf(order.terms.total, known.costs),
    target: finance?.target ?? target,
    collectionDays: finance?.collectionDays ?? order.terms.paymentDays,
    ...(finance?.paymentLimit !== undefined && { paymentLimit: finance.paymentLimit }),
  };
}

/** The margin before and after what a submitted change request proposes; undefined where nothing is known, or the order is to end. */
export function changeMargin(order: Order, request: OrderDocument | undefined, target: number): ChangeMargin | undefined {
  const version = request && currentVersion(request);
  if (version?.form.id !== "changeRequest") return undefined;
  const { proposed, cancels } = version.facts as FactsOf["changeRequest"];
  const before = termsAt(order, version.submittedAt);
  const known = cancels === undefined ? costsOf(order, before) : undefined;
  if (!known) return undefined;
  const finance = completedFacts(latestCompleted(order, "financeReport"), "financeReport");
  return {
    before: marginOf(before.total, known.costs),
    after: marginWith(known.costs, before.lines, proposed.lines),
    stated: known.stated,
    target: finance?.target ?? target,
  };
}

/** What the order costs under given terms: as finance stated it, direct costs following the quantities since; else what is worked out so far. */
function costsOf(order: Order, terms: Terms): { costs: Costs; stated: boolean } | undefined {
  const finance = latestCompleted(order, "financeReport");
  const costs = completedFacts(finance, "financeReport")?.costs;
  if (finance && costs) return { costs: costsWith(costs, termsAt(order, currentVersion(finance)?.submittedAt ?? "").lines, terms.lines), stated: true };
  const purchasing = passedFacts(order, "purchasingReport");
  const production = passedFacts(order, "productionReport");
  if (!purchasing && !production) return undefined;
  const direct = { material: purchasing?.materialCost ?? 0, labour: production?.labourCost ?? 0, depreciation: production?.depreciationCost ?? 0 };
  return { costs: { ...direct, ...nothingIndirect }, stated: false };
}

/** The terms that were in force at an instant. */
function termsAt(order: Order, at: string): Terms {
  return order.formerTerms.find((one) => one.until > at)?.terms ?? order.terms;
}

/** What a report that passed told the rules; one that failed plans nothing. */
function passedFacts<F extends "purchasingReport" | "productionReport">(order: Order, form: F): FactsOf[F] | undefined {
  const facts = completedFacts(latestCompleted(order, form), form);
  return facts?.outcome === "pass" ? facts : undefined;
}
