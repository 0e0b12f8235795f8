import type { FormContext } from "./context";
import { draftAnswers } from "./draft-answers";
import type { Answers } from "./field";
import type { Fields } from "./fields";
import { sameValue } from "./same-value";
import type { Words } from "./words";

/** Where a field's first value came from, and what it is there. `changed`: it was something else when the draft was begun. */
export type Origin = { source: Words; value: unknown; changed?: true };
/** By field, dotted inside a conclusion: `conclusion.pass.schedule`. */
export type Lineage = Record<string, Origin>;

function begin(fields: Fields, context: FormContext, prefix: string, lineage: Lineage): Answers {
  const answers: Answers = {};
  for (const [name, field] of Object.entries(fields)) {
    const path = `${prefix}${name}`;
    const carried = field.from?.(context);
    if (carried) lineage[path] = { source: carried.source, value: carried.value };
    const value = carried ? carried.value : field.initially?.(context);
    if (value !== undefined) answers[name] = value;
    if (field.kind !== "conclusion") continue;
    const pass = begin(field.pass.fields, context, `${path}.pass.`, lineage);
    const fail = begin(field.fail.fields, context, `${path}.fail.`, lineage);
    const branches = { ...(Object.keys(pass).length > 0 && { pass }), ...(Object.keys(fail).length > 0 && { fail }) };
    if (Object.keys(branches).length > 0) answers[name] = branches;
  }
  return answers;
}

/** What an untouched form starts with: a valid draft, and where each carried-over value came from. */
export function startAnswers(form: { fields: Fields }, context: FormContext): { answers: Answers; lineage: Lineage } {
  const lineage: Lineage = {};
  return { answers: begin(form.fields, context, "", lineage), lineage };
}

/** The lineage of now, with those sources marked that say something else than they did in the lineage of before. */
export function markChanged(now: Lineage, before: Lineage): Lineage {
  const isChanged = (field: string, { value }: Origin) => !sameValue(before[field]?.value, value);
  return Object.fromEntries(Object.entries(now).map(([field, origin]) => [field, isChanged(field, origin) ? { ...origin, changed: true as const } : origin]));
}

/** A draft leaves out what nobody has filled, which its source may hold as an empty text. */
function sameFilled(one: unknown, other: unknown): boolean {
  return sameValue(draftAnswers({ one }), draftAnswers({ one: other }));
}

/** A draft whose source says something else since it was begun: what still stands as it was carried over becomes what the source says now. Fields inside a conclusion stay. */
export function following(answers: Answers, now: Lineage, before: Lineage): Answers {
  const moved = Object.keys({ ...before, ...now }).filter((field) => {
    const was = before[field]?.value;
    return !sameFilled(was, now[field]?.value) && sameFilled(was, answers[field]);
  });
  return { ...answers, ...Object.fromEntries(moved.map((field) => [field, now[field]?.value])) };
}

/** The lineage to keep with a draft: of what stands as its source says now, that; of everything else, what it was when the draft was begun. */
export function lineageKept(answers: Answers, now: Lineage, before: Lineage): Lineage {
  const taken = Object.entries(now).filter(([field, { value }]) => sameFilled(answers[field], value));
  return { ...before, ...Object.fromEntries(taken) };
}

/** What a new round starts with: the answers of the round before it, and in place of what is carried over what its source says now. */
export function nextRoundAnswers(before: Answers, lineage: Lineage): Answers {
  return Object.entries(lineage).reduce((answers, [path, { value }]) => withAnswer(answers, path.split("."), value), before);
}

function withAnswer(answers: Answers, [name = "", ...rest]: string[], value: unknown): Answers {
  return { ...answers, [name]: rest.length === 0 ? value : withAnswer((answers[name] ?? {}) as Answers, rest, value) };
}
