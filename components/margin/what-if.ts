import { readDecimal, writeDecimal } from "@/components/form/decimal";
import { minorDigits } from "@/lib/form/format";
import { amountOf } from "@/lib/order/amount";
import type { PricedLine } from "@/lib/order/margin";
import type { OrderLine, Terms } from "@/lib/order/terms";

/** What somebody has typed over a line of the order. */
export type Typed = { quantity: string; unitPrice: string };

export function typedOf({ quantity, unitPrice }: OrderLine, currency: string): Typed {
  const digits = minorDigits(currency);
  return { quantity: writeDecimal(quantity), unitPrice: writeDecimal(unitPrice, digits, digits) };
}

/** The lines as typed; an empty field, or one under nought, is nothing. */
export function linesTyped({ lines, currency }: Pick<Terms, "lines" | "currency">, typed: Typed[]): PricedLine[] {
  const digits = minorDigits(currency);
  return lines.map(({ line, discount }, at) => {
    const quantity = Math.max(0, readDecimal(typed[at]?.quantity ?? "") ?? 0);
    const unitPrice = Math.max(0, readDecimal(typed[at]?.unitPrice ?? "", digits) ?? 0);
    return { line, quantity, amount: amountOf(quantity, unitPrice, discount) };
  });
}
