import type { Language, Said, Words } from "@/lib/form/words";
import type { OrderEvent } from "@/lib/order/events";
import type { Order, OrderDocument, Version } from "@/lib/order/order";
import { type Actor, type By, type CustomerActor, type Department, nameIn, type Person } from "@/lib/order/people";
import { longestPause } from "@/lib/order/questions";
import { formTitles } from "@/lib/words/form-titles";

/** What a letter about an order is made from: the order after the entry that owes it, what it is about, and who reads it. */
export type OrderMatter = {
  language: Language;
  /** As the greeting calls the reader. */
  reader: string;
  /** The reader's department; null for the customer. */
  department: Department | null;
  order: Order;
  by: By;
  /** Of the entry that owes the letter. */
  events: OrderEvent[];
  document?: OrderDocument;
  version?: number;
  slotId?: string;
  company: Words;
  /** Whom a letter may name beside those in the entry: the people invited to a meeting. */
  people?: Person[];
  zone: string;
  publicUrl: string;
  /** Whom a customer may call. */
  contact: { name: string; phone: string; mail: string };
  /** The customer's link with its secret; only letters that ask the customer for something have one. */
  link?: { url: string; expires: string };
};

export function versionOf({ document, version }: Pick<OrderMatter, "document" | "version">): Version | undefined {
  return document?.versions.find((one) => one.version === version);
}

/** The title as frozen with the version, or as the form is called now where nothing is submitted yet. */
export function titleOf(matter: OrderMatter): Words {
  return versionOf(matter)?.form.title ?? formTitles[matter.document?.form ?? "registration"];
}

/** Somebody's name in the script of the letter. */
export function nameOf(who: Actor | CustomerActor | undefined, language: Language): string {
  return who ? nameIn(who, language) : "";
}

export function actorBehind(by: By): Actor | CustomerActor | undefined {
  if (by.kind === "person") return by.person;
  return by.kind === "customer" ? by.customer : undefined;
}

export function orderUrl({ publicUrl, order }: OrderMatter): string {
  return `${publicUrl}/orders/${encodeURIComponent(order.no)}`;
}

export function documentUrl(matter: OrderMatter): string {
  return matter.document ? `${orderUrl(matter)}/documents/${encodeURIComponent(matter.document.id)}` : orderUrl(matter);
}

/** What every sentence of a letter may name. */
export function valuesOf(matter: OrderMatter): Record<string, Said | number> {
  const { order, company, by, language } = matter;
  return {
    no: order.no,
    customer: order.terms.customer.name,
    form: titleOf(matter),
    company,
    days: longestPause,
    author: nameOf(versionOf(matter)?.author, language),
    by: nameOf(versionOf(matter)?.voided?.by ?? actorBehind(by), language),
  };
}
