import type { Answers } from "@/lib/form/field";
import type { RuleFault } from "@/lib/form/rule";
import { amountOf } from "@/lib/order/amount";

/** A figure of half-filled answers; undefined where nothing is typed yet. */
export function figure(answers: Answers, name: string): number | undefined {
  const value = answers[name];
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

/** The rows of half-filled answers. */
export function rowsIn(answers: Answers, name: string): Answers[] {
  const value = answers[name];
  return Array.isArray(value) ? value.filter((row): row is Answers => typeof row === "object" && row !== null) : [];
}

/** Sum of those figures that are there already. */
export function sumOf(figures: (number | undefined)[]): number {
  return figures.reduce<number>((sum, one) => sum + (one ?? 0), 0);
}

/** Ninety thousand million of a currency with two places: the sum of 200 such rows is still a whole number exactly. */
const largestAmount = 9_000_000_000_000;

/** A row whose amount could no longer be added up exactly is a slip of the hand. */
export function amountsInReach(rows: { quantity: number; unitPrice: number; discount?: number }[], path: string[]): RuleFault[] {
  return rows.flatMap(({ quantity, unitPrice, discount }, at) =>
    amountOf(quantity, unitPrice, discount) > largestAmount ? [{ path: [...path, at, "unitPrice"], reason: "amountTooLarge" as const }] : [],
  );
}

/** The amount of a row with `quantity`, `unitPrice` and perhaps `discount`, once they are there. */
export function rowAmount(row: Answers): number | undefined {
  const quantity = figure(row, "quantity");
  const unitPrice = figure(row, "unitPrice");
  return quantity === undefined || unitPrice === undefined ? undefined : amountOf(quantity, unitPrice, figure(row, "discount"));
}
