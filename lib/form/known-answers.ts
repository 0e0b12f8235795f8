import type { Answers } from "./field";
import type { Fields } from "./fields";

const inside = (value: unknown) => (value ?? {}) as Answers;

/**
 * Of answers that were kept under an earlier definition of the form, what the present one still asks, taken or not. The rest could
 * neither be seen nor saved any more.
 */
export function knownAnswers(fields: Fields, answers: Answers): Answers {
  const known: Answers = {};
  for (const [name, field] of Object.entries(fields)) {
    const value = answers[name];
    if (value === undefined || field.kind === "computed") continue;
    known[name] = value;
    if (field.kind === "rows" && Array.isArray(value)) known[name] = value.map((row) => knownAnswers(field.columns, inside(row)));
    if (field.kind !== "conclusion") continue;
    const { pass, fail, ...outcome } = inside(value);
    known[name] = {
      ...outcome,
      ...(pass !== undefined && { pass: knownAnswers(field.pass.fields, inside(pass)) }),
      ...(fail !== undefined && { fail: knownAnswers(field.fail.fields, inside(fail)) }),
    };
  }
  return known;
}
