import { addDays } from "@/lib/calendar/working-days";
import type { FormId } from "@/lib/order/facts";
import { contextOf, orderWith, terms } from "./context";
import { askedAt, type FormRule, fieldAt, type Place, samplesAt, undemanded } from "./form-rule";
import { pointRules } from "./point-rules";
import { withValue } from "./walk";

/** Whoever completes the form answers this field; `path` as its answer stands. */
function demands(clause: string, place: Place, ...path: string[]): FormRule {
  const isFail = path.includes("fail") || path[0] === "findings";
  const sample = { ...samplesAt(place, isFail ? "fail" : "pass"), ...(path[0] === "proposal" && { proposal: "可行" }) };
  const label = fieldAt(askedAt(place).fields, path).label.en;
  const branch = path.find((one) => one === "pass" || one === "fail");
  return {
    ...{ ...place, clause, met: [sample], refused: withValue(sample, path, undefined) },
    rule: `${branch ? `a ${branch}` : "the form"} demands “${label}”`,
    // The form's further rules reckon with what it demands.
    off: (asked, answers) => [{ fields: undemanded(asked.fields, path), rules: [] }, answers],
  };
}

const of = (form: FormId): Place => ({ form });
const at = (form: FormId, slot: string): Place => ({ form, slot });
const novel: Place = { form: "technicalReport", context: { ...contextOf("technicalReport"), order: orderWith({ terms: { ...terms, newProduct: true } }) } };

const registered = samplesAt(of("registration"));

/** Orders of products and orders of services are taken, and nothing else is called an order (1.2). */
const bothKinds: FormRule = {
  ...{ clause: "1.2", rule: "orders of products and of services are taken, no others", form: "registration" },
  met: [
    { ...registered, kind: "product" },
    { ...registered, kind: "service" },
  ],
  refused: { ...registered, kind: "gift" },
  off: (asked, answers) => [asked, answers.kind === "gift" ? { ...answers, kind: "product" } : answers],
};

/** Sales registers an order on receipt, so none is dated later (2.1). */
const received: FormRule = {
  ...{ clause: "2.1", rule: "an order is dated no later than the day on which it is registered", form: "registration" },
  met: [registered],
  refused: { ...registered, orderDate: addDays(contextOf("registration").today, 1) },
  off: (asked, answers) => [{ fields: asked.fields, rules: [] }, answers],
};

const plans = [
  ["technicalReport", "3.1", "support"],
  ["productionReport", "3.2", "schedule"],
  ["qualityReport", "3.3", "plan"],
  ["purchasingReport", "3.4", "contracts"],
  ["financeReport", "3.5", "support"],
] as const;

/** Every rule of the policy that the forms keep, those of their review points among them. */
export const formRules: FormRule[] = [
  bothKinds,
  received,
  demands("1.3f", novel, "proposal"),
  demands("1.3h", of("productionReport"), "conclusion", "pass", "schedule"),
  demands("1.3j", of("qualityReport"), "conclusion", "pass", "plan"),
  demands("1.3n", of("purchasingReport"), "conclusion", "pass", "contracts"),
  demands("1.3p", of("financeReport"), "material"),
  demands("1.3q", of("financeReport"), "conclusion", "pass", "support"),
  demands("2.1", of("registration"), "customerName"),
  demands("2.1", of("registration"), "deliveryDate"),
  demands("2.1", of("registration"), "lines", "0", "quantity"),
  demands("2.1", of("registration"), "lines", "0", "unitPrice"),
  demands("2.1", of("registration"), "paymentTerms"),
  demands("2.3", of("registration"), "conclusion", "fail", "reason"),
  ...plans.flatMap(([form, clause, field]) => [
    demands(clause, of(form), "conclusion", "pass", field),
    demands(clause, of(form), "conclusion", "fail", "reason"),
    demands(clause, of(form), "conclusion", "fail", "measures"),
  ]),
  demands("4.2", of("minutes"), "risks"),
  demands("4.2", of("minutes"), "milestones"),
  demands("4.3", of("minutes"), "place"),
  demands("5.1", of("resultNotice"), "conclusion", "pass", "quality"),
  demands("5.1", of("resultNotice"), "conclusion", "fail", "way"),
  demands("6.3", at("executionCheck", "production"), "findings", "0", "department"),
  demands("6.3", at("executionCheck", "production"), "findings", "0", "deadline"),
  demands("7.1", of("changeRequest"), "reason"),
  demands("7.1", of("changeRequest"), "impact"),
  demands("7.2", at("changeReview", "finance"), "conclusion", "pass", "advice"),
  demands("7.2", at("changeReview", "technical"), "conclusion", "fail", "solution"),
  demands("8.2d", of("closureRequest"), "reason"),
  demands("8.2g", at("closureRequest", "technical"), "summary"),
  ...pointRules,
];
