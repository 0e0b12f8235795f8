import type { Entry } from "@/lib/ledger/entry";
import { documentNamed } from "@/lib/order/document";
import type { OrderEvent } from "@/lib/order/events";
import { evolve } from "@/lib/order/evolve";
import type { FactsOf, FormId, SlotFacts } from "@/lib/order/facts";
import { confirmNotice } from "@/lib/order/notice";
import type { Order } from "@/lib/order/order";
import type { Actor, By, CustomerActor } from "@/lib/order/people";
import { register } from "@/lib/order/register";
import { fileSealed, unsealed } from "@/lib/order/seal";
import { sign } from "@/lib/order/sign";
import type { SlotSpec } from "@/lib/order/slot";
import { submit } from "@/lib/order/submit";
import { tasksOf } from "@/lib/order/tasks";
import type { Terms } from "@/lib/order/terms";
import { cast, groundAt } from "../../cast";

export const start = "2026-11-24T01:30:00.000Z";
export const customer: CustomerActor = { customer: true, name: "Paul Henriot", mail: "paul@example.com", company: "Vins et alcools Chevalier" };

export const terms: Terms = {
  customer: { name: customer.company, contact: customer.name, mail: customer.mail, phone: "", language: "en", address: "59 rue de l'Abbaye, Reims" },
  kind: "product",
  orderDate: "2026-11-24",
  deliveryDate: "2026-12-22",
  currency: "CNY",
  paymentTerms: "30 days net",
  paymentDays: 30,
  urgency: "normal",
  newProduct: false,
  demands: "",
  lines: [
    { line: 1, product: "Queso Cabrales", specification: "1 kg pkg.", quantity: 12, unit: "pkg.", unitPrice: 1400, discount: 0, amount: 16800 },
    { line: 2, product: "Mozzarella", specification: "200 g pkg.", quantity: 5, unit: "pkg.", unitPrice: 3480, discount: 0, amount: 17400 },
  ],
  total: 34200,
};

const words = { "zh-Hant": "文", "zh-Hans": "文", en: "text" };
const hash = "a".repeat(64);
export const seen = { content: hash, rendition: hash, consent: hash };
export const mark = { how: "typed", text: "signed" } as const;
export const circumstances = { zone: "Asia/Shanghai", offset: "+08:00", language: "zh-Hant", proof: "password", address: "127.0.0.1", agent: "test" } as const;

/** An order that is told step by step, in memory: each step is one entry. */
export class Story {
  order: Order;
  events: OrderEvent[] = [];
  entries: Entry<OrderEvent>[] = [];
  now = start;

  constructor(changes: Partial<Terms> = {}) {
    this.order = this.record(
      null,
      { kind: "person", person: cast.sales },
      register(cast.sales, { no: "10248", terms: { ...terms, ...changes }, documentLanguage: "zh-Hant" }),
    );
  }

  private record(order: Order | null, by: By, events: OrderEvent[]): Order {
    const entry = { stream: "order:test", seq: (order?.seq ?? 0) + 1, at: this.now, body: { by, events, mails: [] }, hash } as unknown as Entry<OrderEvent>;
    this.events.push(...events);
    this.entries.push(entry);
    return evolve(order, entry);
  }

  does(by: Actor | CustomerActor | "system", events: OrderEvent[]): this {
    this.order = this.record(this.order, byOf(by), events);
    return this;
  }

  submits<F extends FormId>(by: Actor, documentId: string, facts: FactsOf[F], slots: SlotSpec[] = [author(by)], ground = groundAt(this.now)): this {
    const form = documentNamed(this.order, documentId).form;
    const submission = { documentId, form: { id: form, version: 1, clause: "3", title: words }, answers: {}, rendition: rendition(form), facts, slots };
    const rest = { contentHash: hash, renditionHash: hash, files: [], commercial: false, seen, mark, remark: "", circumstances };
    return this.does(by, submit(this.order, by, ground, { ...submission, ...rest } as unknown as Parameters<typeof submit>[3]));
  }

  signs(
    by: Actor | CustomerActor,
    documentId: string,
    slotId: string,
    facts?: SlotFacts,
    version = documentNamed(this.order, documentId).versions.length,
  ): this {
    const signing = { documentId, version, slotId, mark, seen, remark: "", reservation: false, circumstances, ...(facts && { answers: {}, facts }) };
    return this.does(by, sign(this.order, by, groundAt(this.now), signing));
  }

  /** The system files the official PDF of every completed document. */
  seals(): this {
    for (const { document, version } of unsealed(this.order)) {
      const file = { sha256: hash, size: 1, pages: 1 };
      this.order = this.record(this.order, { kind: "system" }, fileSealed(this.order, { documentId: document.id, version: version.version, file }));
    }
    return this;
  }

  waitsFor(): string[] {
    return tasksOf(this.order).map((task) => task.id);
  }

  passesPreliminary(): this {
    return this.submits<"registration">(cast.sales, "registration.sales.1", { terms: this.order.terms, outcome: "pass" });
  }

  reports(round = 1, outcome: "pass" | "fail" = "pass"): this {
    for (const department of this.order.reviewing) this.report(department, round, outcome);
    return this;
  }

  report(department: "technical" | "production" | "quality" | "purchasing" | "finance", round = 1, outcome: "pass" | "fail" = "pass"): this {
    const facts = { department, outcome, labourCost: 0, depreciationCost: 0, inspectionDays: 1, materialCost: 0, margin: 20, target: 15 };
    return this.submits(cast[department], `${department}Report.${department}.${round}`, facts as FactsOf["technicalReport"]);
  }

  meets(decision: "passed" | "again" | "refused", changes: Partial<FactsOf["minutes"]> = {}, round = 1): this {
    const facts = {
      decision,
      again: [],
      chair: cast.salesHead.id,
      recorder: cast.sales.id,
      attendees: [cast.sales.id, cast.technical.id],
      milestones: [],
      reason: "",
      ...changes,
    };
    const slots = [author(cast.sales), attendee(cast.technical)];
    return this.submits<"minutes">(cast.sales, `minutes.sales.${round}`, facts, slots).signs(
      cast.technical,
      `minutes.sales.${round}`,
      `attendee:${cast.technical.id}`,
    );
  }

  notifies(outcome: "pass" | "fail" = "pass", round = 1): this {
    return this.submits<"resultNotice">(cast.sales, `resultNotice.sales.${round}`, { outcome });
  }

  /** The customer confirms the result by his link. */
  confirms(round = 1): this {
    const documentId = `resultNotice.sales.${round}`;
    return this.does(customer, confirmNotice(this.order, { documentId, seen: { content: hash, rendition: hash }, circumstances }));
  }

  /** Up to the beginning of the execution, which the customer has confirmed. */
  untilExecution(): this {
    return this.passesPreliminary().reports().meets("passed").notifies().confirms();
  }
}

function byOf(by: Actor | CustomerActor | "system"): By {
  if (by === "system") return { kind: "system" };
  return "customer" in by ? { kind: "customer", customer: by } : { kind: "person", person: by };
}

export function author(by: Actor): SlotSpec {
  return { id: "author", meaning: "prepared", for: { departments: [by.department] } };
}

export function attendee(by: Actor): SlotSpec {
  return { id: `attendee:${by.id}`, meaning: "attended", for: { person: by.id } };
}

function rendition(form: string) {
  return { form, version: 1, clause: "3", title: words, sections: [] };
}
