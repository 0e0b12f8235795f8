import { randomUUID } from "node:crypto";
import type { OrderEvent } from "@/lib/order/events";
import type { Actor, By } from "@/lib/order/people";
import { register } from "@/lib/order/register";
import type { Terms } from "@/lib/order/terms";
import { carryOut } from "@/lib/store/carry-out";

export const seller: Actor = { id: "p-chen", name: "陳美玲", latinName: "Chen Meiling", department: "sales", title: "銷售經理", head: true };
export const bySeller: By = { kind: "person", person: seller };

export function termsFor(name: string): Terms {
  return {
    customer: { name, contact: "王小姐", mail: "wang@example.com", phone: "", language: "zh-Hant", address: "上海" },
    kind: "product",
    orderDate: "2026-11-24",
    deliveryDate: "2027-01-15",
    currency: "CNY",
    paymentTerms: "月結 30 天",
    paymentDays: 30,
    urgency: "normal",
    newProduct: false,
    demands: "",
    lines: [{ line: 1, product: "精密齒輪", specification: "M2 Z40", quantity: 100, unit: "件", unitPrice: 1250, discount: 0, amount: 125000 }],
    total: 125000,
  };
}

/** Registers an order by the real command and answers its stream. */
export async function registered(no: string, customer = "遠東精工"): Promise<string> {
  const stream = `order-${randomUUID()}`;
  const decide = () => ({ events: register(seller, { no, terms: termsFor(customer), documentLanguage: "zh-Hant" }), mails: [] });
  await carryOut({ stream, key: `${seller.id}:${randomUUID()}`, request: { no }, by: bySeller, decide });
  return stream;
}

/** A small thing that can happen to an order any number of times. */
export function noted(text: string): OrderEvent {
  return { type: "logged", v: 1, department: "sales", done: false, completion: 0, text, handling: "", files: [] };
}
