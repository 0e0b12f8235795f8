import type { Language } from "./words";

/** A person who may be chosen in a form. */
export type Choosable = { id: string; name: string; latinName: string; department: string; title: string };

export type FormSettings = {
  /** Percent, one decimal (3.5c). */
  marginTarget: number;
  /** Days to payment that the pricing policy allows (3.5d). */
  paymentDays: number;
  documentLanguage: Language;
};

/**
 * What a form may know while it is filled, beside the answers. Plain JSON: the server hands it to the browser.
 * lib/order/form-context.ts adds the order, which this layer does not know.
 */
export interface FormContext {
  /** ISO calendar date in the company's zone. */
  today: string;
  people: Choosable[];
  /** Who fills the form; null for a blank one. */
  author: Choosable | null;
  /** ISO 4217, for money in a form that does not ask for a currency itself. */
  currency: string;
  settings: FormSettings;
}
