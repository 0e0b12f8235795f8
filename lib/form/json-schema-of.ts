import { z } from "zod";
import type { FormContext } from "./context";
import type { Form } from "./define-form";
import { inner } from "./inner";

/** The shape of a form's answers as JSON Schema (2020-12), for those who fill it by the API: of the fields asked under `answers` in `context`. */
export function jsonSchemaOf(form: Pick<Form, "fields">, answers: Record<string, unknown>, context: FormContext): Record<string, unknown> {
  return z.toJSONSchema(inner.complete(form.fields, { answers, row: answers, context }), { io: "input", unrepresentable: "any" }) as Record<string, unknown>;
}
