import type { Answers } from "@/lib/form/field";
import { amountOf } from "@/lib/order/amount";
import type { OrderLine, Terms } from "@/lib/order/terms";
import { figure, rowsIn, sumOf } from "./figures";

function textIn(answers: Answers, name: string): string {
  const value = answers[name];
  return typeof value === "string" ? value.trim() : "";
}

/** A row without a line number is a new line: it gets the next one. */
function linesOf(rows: Answers[], highest: number): OrderLine[] {
  let next = highest;
  return rows.map((row) => {
    const quantity = figure(row, "quantity") ?? 0;
    const unitPrice = figure(row, "unitPrice") ?? 0;
    const discount = figure(row, "discount") ?? 0;
    const line = figure(row, "line") ?? ++next;
    const [product, specification, unit] = [textIn(row, "product"), textIn(row, "specification"), textIn(row, "unit")];
    return { line, product, specification, quantity, unit, unitPrice, discount, amount: amountOf(quantity, unitPrice, discount) };
  });
}

/** The whole of the terms as they would stand after the change (7.1), also of a request that is only half filled. */
export function proposedTerms(before: Terms, answers: Answers): Terms {
  const lines = linesOf(rowsIn(answers, "lines"), Math.max(...before.lines.map(({ line }) => line)));
  return {
    ...before,
    deliveryDate: textIn(answers, "deliveryDate"),
    paymentTerms: textIn(answers, "paymentTerms"),
    paymentDays: figure(answers, "paymentDays") ?? before.paymentDays,
    demands: textIn(answers, "demands"),
    lines,
    total: sumOf(lines.map(({ amount }) => amount)),
  };
}
