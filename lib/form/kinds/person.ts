import { z } from "zod";
import type { Choosable, FormContext } from "../context";
import { issue } from "../fault";
import { type Asking, type Common, common, type Demanded } from "../field";
import type { CellKind } from "../kind";
import { listed } from "../listed";
import type { Said, Words } from "../words";

export type PersonOptions = Asking & { departments?: readonly string[] };
/** Id of one person of `context.people`, or ids of several; only of `departments` where given. */
export type PersonField<M extends boolean = boolean, D extends boolean = boolean> = Common<D> & { kind: "person"; departments?: readonly string[]; many: M };

export function person<const O extends PersonOptions>(label: Words, options: O = {} as O): PersonField<false, Demanded<O>> {
  return { kind: "person", ...common(label, options), departments: options.departments, many: false };
}

export function people<const O extends PersonOptions>(label: Words, options: O = {} as O): PersonField<true, Demanded<O>> {
  return { kind: "person", ...common(label, options), departments: options.departments, many: true };
}

/** Those who may be chosen in this field. */
export function choosable(field: PersonField, context: FormContext): Choosable[] {
  return context.people.filter((one) => field.departments?.includes(one.department) ?? true);
}

const id = z.string().max(64);
const atMost = 60;

export const personKind: CellKind<PersonField> = {
  complete: (field, { context }) => {
    const ids = choosable(field, context).map((one) => one.id);
    const one = id.min(1).refine((value) => ids.includes(value), issue("notAPerson"));
    if (!field.many) return one;
    const several = z
      .array(one)
      .max(atMost)
      .refine((chosen) => new Set(chosen).size === chosen.length, issue("twice"));
    return field.required ? several.min(1) : several;
  },
  draft: (field) => (field.many ? z.array(id).max(atMost) : id),
  said: (_field, value, { context }) => listed(value, (one) => nameOf(one, context)),
};

/** What the person with this id is called: for readers of English in Latin letters. */
export function nameOf(one: string, context: FormContext): Said {
  const chosen = context.people.find((person) => person.id === one);
  return chosen ? { "zh-Hant": chosen.name, "zh-Hans": chosen.name, en: chosen.latinName } : one;
}
