import type { Language } from "@/lib/form/words";

/** One line of an order. `quantity` is a plain number with up to 3 decimals; money is in minor units of the order's currency. */
export type OrderLine = {
  line: number;
  product: string;
  specification: string;
  quantity: number;
  unit: string;
  /** Minor units (cents of CNY, whole yen of JPY). */
  unitPrice: number;
  /** Percent off, 0-100. */
  discount: number;
  /** Minor units: quantity × price less discount, rounded half up. */
  amount: number;
};

export type Customer = { name: string; contact: string; mail: string; phone: string; language: Language; address: string };

/** What the company and the customer agreed on (2.1), replaced as a whole by a passed change (7.3). Calendar dates are ISO (2026-11-24). */
export type Terms = {
  customer: Customer;
  /** The number that the customer gave his order; orders of earlier releases have none. */
  customerOrderNo?: string;
  kind: "product" | "service";
  orderDate: string;
  deliveryDate: string;
  /** ISO 4217. */
  currency: string;
  paymentTerms: string;
  /** Days from delivery to payment, for the collection period (3.5d). */
  paymentDays: number;
  urgency: "normal" | "urgent" | "critical";
  newProduct: boolean;
  /** Technical and quality demands beyond the lines, as the customer states them. */
  demands: string;
  lines: OrderLine[];
  /** Minor units, sum of the lines. */
  total: number;
};

/** The last day (ISO) that a milestone may have: the delivery date, or today where that has passed (4.2d). */
export function lastMilestoneDay({ deliveryDate }: Pick<Terms, "deliveryDate">, today: string): string {
  return deliveryDate > today ? deliveryDate : today;
}
