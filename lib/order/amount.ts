/** A quotient rounded half up (towards more), whole numbers all the way. The denominator is positive. */
export function halfUp(numerator: bigint, denominator: bigint): bigint {
  const doubled = 2n * numerator + denominator;
  const quotient = doubled / (2n * denominator);
  return doubled < 0n && doubled % (2n * denominator) !== 0n ? quotient - 1n : quotient;
}

/** A quantity in thousandths, the most that it is typed with, as a whole number. */
export function thousandthsOf(quantity: number): number {
  return Math.round(quantity * 1000);
}

/** A percentage in hundredths. */
const hundredths = (percent: number) => BigInt(Math.round(percent * 100));

/** Quantity × unit price less a discount in percent, in minor units, rounded half up. */
export function amountOf(quantity: number, unitPrice: number, discount = 0): number {
  return Number(halfUp(BigInt(thousandthsOf(quantity)) * BigInt(Math.round(unitPrice)) * (10_000n - hundredths(discount)), 10_000_000n));
}

/** So many percent (two decimals) of an amount, in minor units, rounded half up. */
export function percentOf(amount: number, percent: number): number {
  return Number(halfUp(BigInt(Math.round(amount)) * hundredths(percent), 10_000n));
}

/** So many percent (two decimals) of an amount in whole minor units, rounded up: the least that is not below it. */
export function leastShareOf(amount: number, percent: number): number {
  const exact = BigInt(Math.round(amount)) * hundredths(percent);
  return Number(exact / 10_000n) + (exact > 0n && exact % 10_000n !== 0n ? 1 : 0);
}

/** What percentage one amount is of another, one decimal, rounded half up; undefined of nothing. */
export function shareOf(part: number, whole: number): number | undefined {
  return whole > 0 ? Number(halfUp(BigInt(Math.round(part)) * 1000n, BigInt(Math.round(whole)))) / 10 : undefined;
}

/** An amount × part ÷ whole (whole numbers), rounded half up; nothing where the whole is nothing. */
export function inProportion(amount: number, part: number, whole: number): number {
  return whole > 0 ? Number(halfUp(BigInt(Math.round(amount)) * BigInt(Math.round(part)), BigInt(Math.round(whole)))) : 0;
}

/** An amount shared out by weights (whole numbers), each share whole and all of them together the amount again. */
export function sharedOut(amount: number, weights: number[]): number[] {
  const all = weights.reduce((sum, one) => sum + BigInt(one), 0n);
  if (all === 0n) return weights.map((_, at) => (at === 0 ? amount : 0));
  let past = 0n;
  return weights.map((weight) => {
    const before = halfUp(BigInt(amount) * past, all);
    past += BigInt(weight);
    return Number(halfUp(BigInt(amount) * past, all) - before);
  });
}
