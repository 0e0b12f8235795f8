import type { FormContext } from "./context";
import type { Answers } from "./field";
import type { AnswersOf, Fields } from "./fields";
import { refuseBadDefinition } from "./refuse-bad-definition";
import type { Rule } from "./rule";
import type { Words } from "./words";

export type Section<K extends string = string> = { title: Words; fields: readonly K[] };

/** What a slot asks of its signatory beside the signature. */
export type SlotPart<F extends Fields, SlotFacts> = {
  title: Words;
  fields: F;
  layout: readonly Section<keyof F & string>[];
  rules?: Rule<AnswersOf<F>>[];
  facts(answers: AnswersOf<F>, context: FormContext): SlotFacts;
};

export type Definition<Id extends string, F extends Fields, Facts, Slot, SlotFacts> = {
  id: Id;
  /** Clause of the policy that wants this form. */
  clause: string;
  /** Counted up whenever anything of the definition changes after a release. */
  version: number;
  title: Words;
  /** Departments whose people write it. */
  author: readonly string[];
  /** Departments that may come to sign it, and "customer". */
  signatories: readonly string[];
  fields: F;
  layout: readonly Section<keyof F & string>[];
  rules?: Rule<AnswersOf<F>>[];
  /** The signatures that this document needs, the author's first. */
  slots(answers: AnswersOf<F>, context: FormContext): Slot[];
  facts(answers: AnswersOf<F>, context: FormContext): Facts;
  slotFields?: Record<string, ErasedPart<SlotFacts>>;
};

/** A part as everyone but its own file sees it: any answers, checked by `slotSchemaOf` before `facts` is asked. */
export type ErasedPart<SlotFacts = unknown> = {
  title: Words;
  fields: Fields;
  layout: readonly Section[];
  rules: Rule<Answers>[];
  facts(answers: Answers, context: FormContext): SlotFacts;
};

/** A form as everyone but its own file sees it: any answers, checked by `schemaOf` before a function is asked. */
export type Form<Id extends string = string, Facts = unknown, Slot = unknown, SlotFacts = unknown> = {
  id: Id;
  clause: string;
  version: number;
  title: Words;
  author: readonly string[];
  signatories: readonly string[];
  fields: Fields;
  layout: readonly Section[];
  rules: Rule<Answers>[];
  slots(answers: Answers, context: FormContext): Slot[];
  facts(answers: Answers, context: FormContext): Facts;
  slotFields: Record<string, ErasedPart<SlotFacts>>;
};

/** A slot's own questions; a misspelt field in the layout does not compile. */
export function definePart<F extends Fields, SlotFacts>(part: SlotPart<F, SlotFacts>): ErasedPart<SlotFacts> {
  const { rules = [], ...rest } = part;
  return { ...rest, rules };
}

/**
 * One definition of a form: its web form, schema, rendition and blank PDF come from it. A misspelt field in the layout does not
 * compile. Refuses (throws) a field that the layout leaves out or shows twice, and commercial fields in a form that somebody signs
 * who may not read prices.
 */
export function defineForm<Id extends string, F extends Fields, Facts, Slot, SlotFacts>(
  definition: Definition<Id, F, Facts, Slot, SlotFacts>,
): Form<Id, Facts, Slot, SlotFacts> {
  const { rules = [], slotFields = {}, ...rest } = definition;
  const form: Form<Id, Facts, Slot, SlotFacts> = { ...rest, rules, slotFields };
  refuseBadDefinition(form);
  return form;
}
