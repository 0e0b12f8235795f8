import { inProportion, leastShareOf, percentOf, sharedOut, shareOf, thousandthsOf } from "./amount";
import type { OrderLine } from "./terms";

/** An indirect cost as finance states it: an amount in minor units, or percent of the revenue (two decimals). */
export type Indirect = { amount: number } | { rate: number };

/** What an order costs (3.5a, b). Money in minor units of the order's currency. */
export type Costs = { material: number; labour: number; depreciation: number; administration: Indirect; selling: Indirect };

/** What is left of the revenue (3.5c). `margin` is percent of the revenue with one decimal, undefined where there is no revenue. */
export type Margin = {
  revenue: number;
  material: number;
  labour: number;
  depreciation: number;
  direct: number;
  administration: number;
  selling: number;
  indirect: number;
  profit: number;
  margin?: number;
};

/** A line as far as it bears on the margin. */
export type PricedLine = Pick<OrderLine, "line" | "quantity" | "amount">;

export const nothingIndirect: Pick<Costs, "administration" | "selling"> = { administration: { amount: 0 }, selling: { amount: 0 } };

/** The margin on a revenue. Every part is rounded half up by itself, so that the parts add up to the whole. */
export function marginOf(revenue: number, { material, labour, depreciation, ...stated }: Costs): Margin {
  const administration = indirectOf(stated.administration, revenue);
  const selling = indirectOf(stated.selling, revenue);
  const direct = material + labour + depreciation;
  const indirect = administration + selling;
  const profit = revenue - direct - indirect;
  const margin = shareOf(profit, revenue);
  const parts = { revenue, material, labour, depreciation, direct, administration, selling, indirect, profit };
  return margin === undefined ? parts : { ...parts, margin };
}

/** How much profit is missing to a target in percent of the revenue, in minor units; 0 where it is reached. Exact, where the margin itself is rounded. */
export function missingTo(target: number, { revenue, profit }: Pick<Margin, "revenue" | "profit">): number {
  return Math.max(0, leastShareOf(revenue, target) - profit);
}

function indirectOf(stated: Indirect, revenue: number): number {
  return "rate" in stated ? percentOf(revenue, stated.rate) : stated.amount;
}

/**
 * What the costs would be with other lines: direct costs are shared out over the lines by their amounts and follow each line's quantity,
 * rounded half up per line; a line that is new costs in the proportion of its amount. Indirect costs stay as stated.
 */
export function costsWith(costs: Costs, before: readonly PricedLine[], after: readonly PricedLine[]): Costs {
  const { administration, selling } = costs;
  const follow = (cost: number) => followed(cost, before, after);
  return { material: follow(costs.material), labour: follow(costs.labour), depreciation: follow(costs.depreciation), administration, selling };
}

function followed(cost: number, before: readonly PricedLine[], after: readonly PricedLine[]): number {
  const shares = sharedOut(
    cost,
    before.map(({ amount }) => amount),
  );
  const total = before.reduce((sum, { amount }) => sum + amount, 0);
  return after.reduce((sum, line) => {
    const at = before.findIndex((one) => one.line === line.line);
    const old = before[at];
    if (!old) return sum + inProportion(cost, line.amount, total);
    return sum + inProportion(shares[at] ?? 0, thousandthsOf(line.quantity), thousandthsOf(old.quantity));
  }, 0);
}

/** The margin with other lines: what-if, or a change before and after (7.2a). */
export function marginWith(costs: Costs, before: readonly PricedLine[], after: readonly PricedLine[]): Margin {
  return marginOf(
    after.reduce((sum, { amount }) => sum + amount, 0),
    costsWith(costs, before, after),
  );
}
