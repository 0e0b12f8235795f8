import { randomUUID } from "node:crypto";
import type { CompanyEvent } from "@/lib/company/company";
import { firstSettings } from "@/lib/company/settings";
import { sha256Hex } from "@/lib/ledger/hash";
import type { OrderEvent } from "@/lib/order/events";
import { apply } from "@/lib/order/evolve";
import { lettersFor } from "@/lib/order/letters";
import type { Order } from "@/lib/order/order";
import type { Actor, By } from "@/lib/order/people";
import { register } from "@/lib/order/register";
import { sign } from "@/lib/order/sign";
import type { SlotSpec } from "@/lib/order/slot";
import { submit } from "@/lib/order/submit";
import type { Terms } from "@/lib/order/terms";
import { carryOut } from "@/lib/store/carry-out";
import { claimNumber } from "@/lib/store/claims";
import { carryOutCompany } from "@/lib/store/company";
import type { MakePdf } from "@/lib/worker/seal-documents";
import { cast, everyone, groundAt } from "../cast";

export const bySeller: By = { kind: "person", person: cast.sales };
export const registration = "registration.sales.1";

const hash = "a".repeat(64);
const seen = { content: hash, rendition: hash, consent: hash };
const mark = { how: "typed", text: "簽" } as const;
const circumstances = { zone: "Asia/Shanghai", offset: "+08:00", language: "zh-Hant", proof: "password", address: "127.0.0.1", agent: "test" } as const;
const words = { "zh-Hant": "訂單登記與初步審核表", "zh-Hans": "订单登记与初步审核表", en: "Registration" };

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
  await claimNumber(no, stream, new Date().toISOString());
  const decide = () => ({ events: register(cast.sales, { no, terms: termsFor(customer), documentLanguage: "zh-Hant" }), mails: [] });
  await carryOut({ stream, key: `${cast.sales.id}:${randomUUID()}`, request: { no }, by: bySeller, decide });
  return stream;
}

/** Submits the registration, with slots for these to review it after its author. */
export function submitted(stream: string, reviewers: Actor[] = [], files: string[] = []) {
  const author: SlotSpec = { id: "author", meaning: "prepared", for: { departments: ["sales"] } };
  const slots = [author, ...reviewers.map(({ id }): SlotSpec => ({ id, meaning: "reviewed", for: { person: id }, after: ["author"] }))];
  const rendition = { form: "registration", version: 1, clause: "2", title: words, sections: [] };
  return does(stream, cast.sales, (order, now) =>
    submit(order, cast.sales, groundAt(now), {
      documentId: registration,
      form: { id: "registration", version: 1, clause: "2", title: words },
      answers: {},
      rendition,
      facts: { terms: order.terms, outcome: "pass" },
      slots,
      contentHash: hash,
      renditionHash: hash,
      files,
      commercial: true,
      seen,
      mark,
      remark: "",
      circumstances,
    }),
  );
}

/** Signs as a reviewer, with files in his own answers. */
export function signed(stream: string, by: Actor, files?: string[]) {
  const signing = { documentId: registration, version: 1, slotId: by.id, mark, seen, remark: "", reservation: false, circumstances, files };
  return does(stream, by, (order, now) => sign(order, by, groundAt(now), signing));
}

/** A small thing that can happen to an order any number of times. */
export function noted(text: string): OrderEvent {
  return { type: "logged", v: 1, department: "sales", done: false, completion: 0, text, handling: "", files: [] };
}

/** A PDF that takes no time to make; no two are alike, as no two seals are. */
export const quickPdf: MakePdf = async ({ documentId, version }) => {
  const bytes = Buffer.from(`%PDF-1.7 ${documentId} ${version} ${randomUUID()}`);
  return { bytes, file: { sha256: sha256Hex(bytes), size: bytes.length, pages: 1 } };
};

function does(stream: string, person: Actor, decide: (order: Order, now: string) => OrderEvent[]) {
  const by: By = { kind: "person", person };
  return carryOut({
    stream,
    key: `${person.id}:${randomUUID()}`,
    request: {},
    by,
    decide: (before, now) => {
      if (!before) throw new Error("no such order");
      const events = decide(before, now);
      const occasion = { stream, seq: before.seq + 1, at: now, by };
      const after = events.reduce((state, event) => apply(state, event, occasion), before);
      return { events, mails: lettersFor(before, after, events, by, everyone) };
    },
  });
}

/** A company of the whole cast. */
export async function founded(): Promise<void> {
  const events: CompanyEvent[] = [
    { type: "founded", v: 1, settings: firstSettings },
    ...everyone.map((person): CompanyEvent => ({ type: "personAdded", v: 1, person })),
  ];
  await carryOutCompany({ key: "founding", request: {}, by: { kind: "system" }, decide: () => ({ events, mails: [] }) });
}
