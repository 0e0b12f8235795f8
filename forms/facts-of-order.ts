import type { FormContext } from "@/lib/form/context";
import type { Carried } from "@/lib/form/field";
import { named, type Words } from "@/lib/form/words";
import { completedFacts, latestCompleted } from "@/lib/order/document";
import type { FactsOf, FormId } from "@/lib/order/facts";
import type { OrderDocument } from "@/lib/order/order";
import type { Terms } from "@/lib/order/terms";
import { formTitles } from "@/lib/words/form-titles";

/** "生產評審報告，第 2 輪" */
function sourceOf({ form, round }: Pick<OrderDocument, "form" | "round">): Words {
  const title = formTitles[form];
  return named(`${title["zh-Hant"]}，第 ${round} 輪`, `${title.en}, round ${round}`);
}

/** Carries over from the latest completed document of a form, by what it told the rules. */
export function fromFacts<F extends FormId>({ order }: FormContext, form: F, pick: (facts: FactsOf[F]) => unknown): Carried | undefined {
  const document = order ? latestCompleted(order, form) : undefined;
  const facts = completedFacts(document, form);
  const value = facts && pick(facts);
  return document && value !== undefined ? { value, source: sourceOf(document) } : undefined;
}

const terms = named("現行訂單條款", "The terms in force");

/** Carries over from the terms in force. */
export function fromTerms({ order }: FormContext, pick: (terms: Terms) => unknown): Carried | undefined {
  const value = order ? pick(order.terms) : undefined;
  return value === undefined ? undefined : { value, source: terms };
}
