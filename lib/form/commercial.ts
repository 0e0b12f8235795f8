import type { Form } from "./define-form";
import type { Answers } from "./field";
import type { Fields } from "./fields";

/** Who may read prices, costs and margins and so sign for them. */
export const priceReaders: readonly string[] = ["sales", "purchasing", "finance", "management", "archive", "audit", "customer"];

function anyCommercial(fields: Fields): boolean {
  return Object.values(fields).some((field) => {
    if (field.commercial) return true;
    if (field.kind === "rows") return anyCommercial(field.columns);
    if (field.kind === "conclusion") return anyCommercial(field.pass.fields) || anyCommercial(field.fail.fields);
    return false;
  });
}

/** Does the form ask for anything that not everyone may read? */
export function hasCommercial(form: Pick<Form, "fields" | "slotFields">): boolean {
  return anyCommercial(form.fields) || Object.values(form.slotFields).some((part) => anyCommercial(part.fields));
}

function readable(fields: Fields, answers: Answers): Answers {
  const kept: Answers = {};
  for (const [name, field] of Object.entries(fields)) {
    const value = answers[name];
    if (value === undefined) continue;
    if (field.commercial && field.kind !== "reviewPoint") continue;
    kept[name] = field.commercial ? { verdict: (value as Answers).verdict } : value;
    if (field.kind === "rows" && Array.isArray(value)) kept[name] = value.map((row: Answers) => readable(field.columns, row));
    if (field.kind === "conclusion") kept[name] = readableConclusion(field.pass.fields, field.fail.fields, value as Answers);
  }
  return kept;
}

function readableConclusion(pass: Fields, fail: Fields, value: Answers): Answers {
  const kept = { ...value };
  if (kept.pass) kept.pass = readable(pass, kept.pass as Answers);
  if (kept.fail) kept.fail = readable(fail, kept.fail as Answers);
  return kept;
}

/** The answers as somebody reads them who may not read prices. */
export function withoutCommercialAnswers(form: Pick<Form, "fields">, answers: Answers): Answers {
  return readable(form.fields, answers);
}
