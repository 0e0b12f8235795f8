import type { FormContext } from "./context";
import type { Answers } from "./field";
import type { Field, Fields } from "./fields";
import type { Scope } from "./kind";
import { isBlank, isShown } from "./shown";

function kept(field: Field, value: unknown, scope: Scope): unknown {
  if (field.kind === "rows") return (value as Answers[]).map((row) => only(field.columns, row, scope));
  if (field.kind === "conclusion") {
    const { outcome, pass, fail } = value as { outcome?: string; pass?: Answers; fail?: Answers };
    if (outcome === "pass") return { outcome, pass: only(field.pass.fields, pass ?? {}, scope) };
    if (outcome === "fail") return { outcome, fail: only(field.fail.fields, fail ?? {}, scope) };
    return undefined;
  }
  return field.kind === "reviewPoint" ? keptPoint(value as Answers) : value;
}

/** An untouched point is no answer, though its inputs stand in the browser's values. */
function keptPoint(point: Answers): Answers | undefined {
  const parts = Object.entries(point).filter(([, part]) => !isBlank(part));
  return parts.length > 0 ? Object.fromEntries(parts) : undefined;
}

function only(fields: Fields, answers: Answers, scope: Scope): Answers {
  const result: Answers = {};
  for (const [name, field] of Object.entries(fields)) {
    const value = answers[name];
    if (field.kind === "computed" || isBlank(value) || !isShown(field, scope)) continue;
    const chosen = kept(field, value, scope);
    if (chosen !== undefined) result[name] = chosen;
  }
  return result;
}

/**
 * What of a draft is asked at all: without empty inputs, fields that are not shown, and the branch of a conclusion that was not taken.
 * A browser submits this; `schemaOf` refuses the rest as extra keys.
 */
export function askedAnswers(form: { fields: Fields }, answers: Answers, context: FormContext): Answers {
  return only(form.fields, answers, { answers, row: answers, context });
}
