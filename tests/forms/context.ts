import type { FormContext } from "@/lib/form/context";
import type { Language } from "@/lib/form/words";
import type { FactsOf, FormId } from "@/lib/order/facts";
import type { Order, OrderDocument } from "@/lib/order/order";
import type { Department } from "@/lib/order/people";
import type { Terms } from "@/lib/order/terms";
import { cast, everyone } from "../cast";

export const today = "2026-11-24";

/** Two lines in yuan: 120 × 850.00, and 3.5 × 1,200.00 less 5 %. */
export const terms: Terms = {
  customer: {
    name: "永固工業股份有限公司",
    contact: "Anna Weber",
    mail: "anna.weber@example.com",
    phone: "+86 21 5555 0100",
    language: "en",
    address: "上海市浦東新區",
  },
  kind: "product",
  orderDate: "2026-11-20",
  deliveryDate: "2027-01-15",
  currency: "CNY",
  paymentTerms: "月結 30 天",
  paymentDays: 30,
  urgency: "normal",
  newProduct: false,
  demands: "",
  lines: [
    { line: 1, product: "精密軸承座", specification: "SP-200", quantity: 120, unit: "件", unitPrice: 85_000, discount: 0, amount: 10_200_000 },
    { line: 2, product: "現場安裝服務", specification: "", quantity: 3.5, unit: "人日", unitPrice: 120_000, discount: 5, amount: 399_000 },
  ],
  total: 10_599_000,
};

type Completed<F extends FormId> = { form: F; department: Department; round?: number; facts: FactsOf[F]; subject?: string };

const hash = "0".repeat(64);

/** A document that its signatories have completed. */
export function completed<F extends FormId>({ form, department, round = 1, facts, subject }: Completed<F>): OrderDocument {
  const at = `${today}T02:00:00.000Z`;
  const version = { version: 1, state: "completed" as const, form: { id: form, version: 1, clause: "", title: { "zh-Hant": "", "zh-Hans": "", en: "" } } };
  const hashes = { contentHash: hash, renditionHash: hash, files: [], commercialFiles: [], commercial: false };
  const rest = { facts, slots: [], author: cast.sales, submittedAt: at, submittedSeq: 3, completedAt: at };
  return { id: `${form}.${department}.${round}`, form, department, round, subject, openedAt: at, openedSeq: 2, versions: [{ ...version, ...hashes, ...rest }] };
}

export function orderWith(changes: Partial<Order> = {}): Order {
  return {
    stream: "order-1",
    no: "SO-2026-0001",
    seq: 9,
    at: `${today}T02:00:00.000Z`,
    hash,
    stage: "review",
    owner: cast.sales,
    registeredAt: "2026-11-20T02:00:00.000Z",
    documentLanguage: "zh-Hant",
    terms,
    formerTerms: [],
    round: 1,
    reviewing: ["technical", "production", "quality", "purchasing", "finance"],
    concerned: ["sales", "technical", "production", "quality", "purchasing", "finance"],
    documents: [],
    milestones: [],
    log: [],
    findings: [],
    changes: [],
    questions: [],
    reReviews: [],
    followUps: [],
    adjustments: [],
    waivers: [],
    reopenings: [],
    ...changes,
  };
}

export function documentOf(form: FormId, department: Department, subject?: string): OrderDocument {
  return { id: `${form}.${department}.1`, form, department, round: 1, subject, openedAt: `${today}T02:00:00.000Z`, openedSeq: 2, versions: [] };
}

/** What a form knows in the tests; `changes` replaces any part of it. */
export function contextWith(changes: Partial<FormContext> = {}, documentLanguage: Language = "zh-Hant"): FormContext {
  return {
    order: orderWith(),
    orderNo: null,
    document: null,
    discrepancies: [],
    department: "sales",
    today,
    people: everyone,
    author: cast.sales,
    currency: "CNY",
    settings: { marginTarget: 15, paymentDays: 60, documentLanguage },
    ...changes,
  };
}

const finding = {
  id: "F1",
  text: "進度落後兩天",
  department: "production" as const,
  deadline: "2026-12-10",
  from: "executionCheck.sales.1",
  raisedAt: `${today}T02:00:00.000Z`,
};

const proposed: Terms = { ...terms, deliveryDate: "2027-01-29" };

const delivered = { delivered: [{ line: 1, quantity: 100 }] };

/** The departments that write each form, and what the order holds when they do. */
export function contextOf(form: FormId, language: Language = "zh-Hant"): FormContext {
  const writes: Partial<Record<FormId, Department>> = {
    technicalReport: "technical",
    productionReport: "production",
    qualityReport: "quality",
    purchasingReport: "purchasing",
    financeReport: "finance",
    deliveryReport: "production",
    inspectionReport: "quality",
    executionSummary: "production",
  };
  const department = writes[form] ?? "sales";
  const author = everyone.find((one) => one.department === department) ?? null;
  const at = (order: Partial<Order>, subject?: string) =>
    contextWith({ order: orderWith(order), document: documentOf(form, department, subject), department, author }, language);
  switch (form) {
    case "registration":
      return contextWith({ order: null, author }, language);
    case "correctiveActionRequest":
      return at({ stage: "execution", findings: [finding] }, finding.id);
    case "changeReview":
      return at(
        {
          stage: "execution",
          documents: [completed({ form: "changeRequest", department: "sales", facts: { proposed } })],
        },
        "changeRequest.sales.1",
      );
    case "inspectionReport":
      return at(
        { stage: "execution", documents: [completed({ form: "deliveryReport", department: "production", facts: delivered })] },
        "deliveryReport.production.1",
      );
    default:
      return at({ stage: form.endsWith("Report") ? "review" : "execution" });
  }
}
