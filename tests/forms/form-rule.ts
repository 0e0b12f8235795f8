import { catalogue } from "@/forms/catalogue";
import type { FormContext } from "@/lib/form/context";
import { checked } from "@/lib/form/fault";
import type { Answers } from "@/lib/form/field";
import type { Field, Fields } from "@/lib/form/fields";
import type { Rule } from "@/lib/form/rule";
import { schemaOf } from "@/lib/form/schema-of";
import type { FormId } from "@/lib/order/facts";
import { contextOf } from "./context";
import { sampleAnswers, sampleSlotAnswers } from "./sample-answers";

/** What a form, or a slot of it, asks. */
export type Asked = { fields: Fields; rules: Rule<Answers>[] };

/** Where a question stands: a form, a slot of it, and what its order is like. */
export type Place = { form: FormId; slot?: string; context?: FormContext };

/** A rule of the policy that a form keeps: the first answers are taken, the second refused. `off`: the questions and answers as a form without the rule has them. */
export type FormRule = Place & { clause: string; rule: string; met: Answers[]; refused: Answers; off: (asked: Asked, answers: Answers) => [Asked, Answers] };

export function askedAt({ form, slot }: Place): Asked {
  const part = slot === undefined ? catalogue[form] : catalogue[form].slotFields[slot];
  if (!part) throw new Error(`${form} asks nothing at ${slot}`);
  return { fields: part.fields, rules: part.rules as Rule<Answers>[] };
}

export function samplesAt({ form, slot, context = contextOf(form) }: Place, variant: "pass" | "fail" = "pass"): Answers {
  return (slot === undefined ? sampleAnswers(form, context, variant) : sampleSlotAnswers(form, slot, context, variant)) ?? {};
}

function takes({ form, context = contextOf(form) }: Place, [asked, answers]: [Asked, Answers]): boolean {
  return checked(schemaOf(asked, context), answers).ok;
}

/** Whether a rule is met once and refuses once. */
export function keeps(rule: FormRule): boolean {
  return rule.met.every((answers) => takes(rule, [askedAt(rule), answers])) && !takes(rule, [askedAt(rule), rule.refused]);
}

/** Whether the rule shows when it is switched off: what it refused is taken then. */
export function isMissed(rule: FormRule): boolean {
  return takes(rule, rule.off(askedAt(rule), rule.refused));
}

/** The fields with the one at a path no longer demanded: a column after its row's number, a branch of a conclusion by its name. */
export function undemanded(fields: Fields, [name = "", ...rest]: string[]): Fields {
  const field = fields[name];
  if (!field) throw new Error(`there is no field ${name}`);
  return { ...fields, [name]: loosened(field, rest) };
}

function loosened(field: Field, [inside = "", ...rest]: string[]): Field {
  if (inside === "") return { ...field, required: false } as Field;
  if (field.kind === "rows") return { ...field, columns: undemanded(field.columns as Fields, rest) } as Field;
  if (field.kind !== "conclusion") throw new Error(`${field.kind} has nothing inside`);
  const branch = field[inside as "pass" | "fail"];
  return { ...field, [inside]: { ...branch, fields: undemanded(branch.fields, rest) } };
}

/** The field at a path. */
export function fieldAt(fields: Fields, [name = "", ...rest]: string[]): Field {
  const field = fields[name];
  if (!field) throw new Error(`there is no field ${name}`);
  const [inside, ...further] = rest;
  if (inside === undefined) return field;
  if (field.kind === "rows") return fieldAt(field.columns as Fields, further);
  if (field.kind !== "conclusion") throw new Error(`${field.kind} has nothing inside`);
  return fieldAt(field[inside as "pass" | "fail"].fields, further);
}
