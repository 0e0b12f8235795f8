import { z } from "zod";
import type { FormContext } from "./context";
import type { ErasedPart, Form } from "./define-form";
import { issue } from "./fault";
import type { Answers } from "./field";
import type { Fields } from "./fields";
import { inner } from "./inner";
import { pointFaults } from "./point-faults";
import type { Rule, RuleFault } from "./rule";

type Questions = { fields: Fields; rules: Rule<Answers>[] };

function isAnswers(value: unknown): value is Answers {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Which fields are asked depends on the answers themselves, so the schema is made for the very answers that it parses. Used once,
 * it is not worth compiling (zod's jit), which a strict content security policy would forbid anyway.
 */
function parsing({ fields, rules }: Questions, context: FormContext): z.ZodType<Answers> {
  return z.unknown().transform((raw, check): Answers => {
    const answers = isAnswers(raw) ? raw : {};
    const parsed = inner.complete(fields, { answers, row: answers, context }).safeParse(raw, { reportInput: true, jitless: true });
    if (!parsed.success) {
      for (const { message: _, ...one } of parsed.error.issues) check.issues.push({ ...one, input: one.input } as z.core.$ZodRawIssue);
      return z.NEVER;
    }
    const complete = parsed.data as Answers;
    const faults: RuleFault[] = [...pointFaults(fields, complete), ...rules.flatMap((rule) => rule.faults(complete, context))];
    for (const { path, reason, values } of faults) check.issues.push({ ...issue(reason, values, path), input: raw });
    return complete;
  });
}

/**
 * The complete answers to a form, as both browser and server check them: strict, bounded, printable, and kept to the form's rules.
 * Parsing gives them in NFC without blanks around. Faults are told by `checked` (fault.ts).
 */
export function schemaOf(form: Pick<Form, "fields" | "rules">, context: FormContext): z.ZodType<Answers> {
  return parsing(form, context);
}

/** The same for what a slot asks of its signatory; undefined where it asks nothing. */
export function slotSchemaOf(form: Pick<Form, "slotFields">, slotId: string, context: FormContext): z.ZodType<Answers> | undefined {
  const part: ErasedPart | undefined = Object.hasOwn(form.slotFields, slotId) ? form.slotFields[slotId] : undefined;
  return part && parsing(part, context);
}

/** Any part of the answers, unfinished, but of the right shape, bounded and printable; null stands for not filled in. */
export function draftSchemaOf(form: Pick<Form, "fields">): z.ZodType<Answers> {
  return inner.draft(form.fields) as z.ZodType<Answers>;
}
