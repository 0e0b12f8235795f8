import type { OrderLine, Terms } from "./terms";

/** The same lines ordered again within so many days are likely one order that came twice. */
export const duplicateDays = 14;

/** What two orders are likened by. */
export type Likened = {
  customer: string;
  customerOrderNo: string;
  /** ISO day. */
  orderDate: string;
  lines: Pick<OrderLine, "product" | "specification" | "quantity" | "unit">[];
};

/** Why an order is likely another one's duplicate: the customer's own number, or the same lines within days. */
export type Likeness = "number" | "lines";

export function likenedOf({ customer, customerOrderNo = "", orderDate, lines }: Terms): Likened {
  const goods = lines.map(({ product, specification, quantity, unit }) => ({ product, specification, quantity, unit }));
  return { customer: customer.name, customerOrderNo, orderDate, lines: goods };
}

/** Whether two orders of one customer are likely the same (2.2): pointed out to whoever registers and reviews, never refused. */
export function likenessOf(one: Likened, other: Likened): Likeness | undefined {
  if (!plain(one.customer) || plain(one.customer) !== plain(other.customer)) return undefined;
  if (plain(one.customerOrderNo) && plain(one.customerOrderNo) === plain(other.customerOrderNo)) return "number";
  return daysApart(one, other) <= duplicateDays && one.lines.length > 0 && goodsIn(one) === goodsIn(other) ? "lines" : undefined;
}

/** Spelling that no reader would tell apart: width, case and spaces. */
function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
}

function daysApart(one: Likened, other: Likened): number {
  return Math.abs(Date.parse(one.orderDate) - Date.parse(other.orderDate)) / 86_400_000;
}

/** The lines in one spelling and order; prices may have been typed differently. */
function goodsIn({ lines }: Likened): string {
  const said = lines.map(({ product, specification, quantity, unit }) => [plain(product), plain(specification), quantity, plain(unit)]);
  return JSON.stringify(said.map((line) => JSON.stringify(line)).sort());
}
