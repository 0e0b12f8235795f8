import type { GateId } from "./exception-events";
import type { FormId } from "./facts";
import type { Order } from "./order";
import { type Department, reviewingDepartments } from "./people";

/**
 * What shows that a clause was met: a completed form with whoever signed it (and the customer's answer to it), some slots of one, lines of a
 * tracking log, or the review reports: of every round, or of the rounds after the first. `passed`: only a form that came out well shows it.
 */
export type Evidence =
  | { form: FormId; slots?: readonly string[]; answered?: true; passed?: true }
  | { log: Department | "any" }
  | { review: "every" | "again" };

/** `gates`: conditions for closing that the clause sets. `applies`: whether it has anything to say of an order; always, without. */
export type Clause = { id: string; evidence: Evidence; gates?: readonly GateId[]; applies?: (order: Order) => boolean };

const form = (form: FormId, ...ids: string[]): Clause[] => ids.map((id) => ({ id, evidence: { form } }));
const slot = (id: string, form: FormId, slots: readonly string[], gate?: GateId): Clause => ({ id, evidence: { form, slots }, ...(gate && { gates: [gate] }) });

const isNewProduct = ({ terms }: Order) => terms.newProduct;
const isChanged = ({ documents }: Order) => documents.some((one) => one.form === "changeRequest");
const isReviewedAgain = ({ reReviews, round }: Order) => reReviews.length > 0 || round > 1;
const hasFindings = ({ findings }: Order) => findings.length > 0;
const change = (clause: Clause): Clause => ({ ...clause, applies: isChanged });

/** Every clause of the policy, in its order; the one list that forms, gates, tests and the conformance page cite. */
export const clauses: readonly Clause[] = [
  ...form("registration", "1.1", "1.2", "1.3a"),
  ...form("resultNotice", "1.3b"),
  change(slot("1.3c", "changeRequest", ["author"])),
  ...form("technicalReport", "1.3d"),
  slot("1.3e", "closureRequest", ["technical"], "technicalSummary"),
  { id: "1.3f", evidence: { form: "technicalReport" }, applies: isNewProduct },
  ...form("productionReport", "1.3g", "1.3h"),
  { id: "1.3i", evidence: { log: "production" } },
  ...form("qualityReport", "1.3j"),
  slot("1.3k", "executionCheck", ["quality"]),
  ...form("inspectionReport", "1.3l"),
  ...form("purchasingReport", "1.3m", "1.3n"),
  slot("1.3o", "closureRequest", ["purchasing"], "materialsArrived"),
  ...form("financeReport", "1.3p", "1.3q"),
  slot("1.3r", "executionCheck", ["finance"]),
  ...form("registration", "2.1", "2.2a", "2.2b", "2.2c", "2.2d", "2.3"),
  { id: "3", evidence: { review: "every" } },
  ...form("technicalReport", "3.1", "3.1a", "3.1b", "3.1c"),
  ...form("productionReport", "3.2", "3.2a", "3.2b", "3.2c", "3.2d"),
  ...form("qualityReport", "3.3", "3.3a", "3.3b", "3.3c"),
  ...form("purchasingReport", "3.4", "3.4a", "3.4b", "3.4c", "3.4d"),
  ...form("financeReport", "3.5", "3.5a", "3.5b", "3.5c", "3.5d"),
  slot("4.1", "minutes", ["author"]),
  slot("4.2", "minutes", ["author"]),
  ...form("minutes", "4.3"),
  { id: "5.1", evidence: { form: "resultNotice", answered: true } },
  { id: "5.2", evidence: { review: "again" }, applies: isReviewedAgain },
  { id: "6.1", evidence: { log: "any" } },
  slot("6.2a", "executionCheck", ["production"]),
  slot("6.2b", "executionCheck", ["quality"]),
  slot("6.2c", "executionCheck", ["purchasing"]),
  slot("6.2d", "executionCheck", ["finance"]),
  { id: "6.3", evidence: { form: "correctiveActionRequest", passed: true }, gates: ["findingsSettled"], applies: hasFindings },
  change(slot("7.1", "changeRequest", ["customer"])),
  change(slot("7.2", "changeReview", reviewingDepartments)),
  change(slot("7.2a", "changeReview", reviewingDepartments)),
  change(slot("7.2b", "changeReview", reviewingDepartments)),
  change(slot("7.2c", "changeReview", reviewingDepartments)),
  change({ id: "7.3", evidence: { form: "changeReview" }, gates: ["noChangeOpen"] }),
  { id: "8.1", evidence: { form: "executionSummary" }, gates: ["summaries", "sealed"] },
  { id: "8.2a", evidence: { form: "deliveryReport" }, gates: ["delivered"] },
  { id: "8.2b", evidence: { form: "inspectionReport", passed: true }, gates: ["inspected"] },
  { id: "8.2c", evidence: { form: "acceptance", passed: true }, gates: ["accepted"] },
  slot("8.2d", "closureRequest", ["author"]),
  slot("8.2e", "closureRequest", ["purchasing"], "materialsArrived"),
  slot("8.2f", "closureRequest", ["finance"], "paid"),
  slot("8.2g", "closureRequest", ["technical"], "technicalSummary"),
  slot("8.2h", "closureRequest", ["management"]),
];
