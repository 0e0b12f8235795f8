import { fieldWords } from "@/lib/words/fields";
import { askedAnswers } from "./asked-answers";
import type { FormContext } from "./context";
import type { Form } from "./define-form";
import type { Answers } from "./field";
import type { Field, Fields } from "./fields";
import { computed } from "./kinds/computed";
import { longText } from "./kinds/long-text";
import type { PointAnswer } from "./kinds/review-point";
import type { Rendition } from "./rendition";
import { renditionOf } from "./rendition-of";

type Readable = { fields: Record<string, Field>; answers: Answers };

/** A remark whose verdict is not chosen yet is shown as the text that it is: a point without a verdict is none. */
function readable(fields: Fields, given: Answers): Readable {
  const shown: Readable = { fields: { ...fields }, answers: { ...given } };
  for (const [name, field] of Object.entries(fields)) {
    const value = given[name];
    if (value === undefined) {
      // "None" is an answer, and nobody has given it.
      if (field.required && !field.given)
        shown.fields[name] = computed(field.label, { as: "text", commercial: field.commercial, when: field.when }, () => fieldWords.notYet);
      continue;
    }
    if (field.kind === "reviewPoint") {
      const { verdict, remark = "", files = [] } = value as Partial<PointAnswer>;
      shown.answers[name] = verdict ? { verdict, remark, files } : remark;
      if (!verdict) shown.fields[name] = longText(field.label);
    }
    if (field.kind === "conclusion") {
      const { outcome, pass = {}, fail = {} } = value as { outcome: "pass" | "fail"; pass?: Answers; fail?: Answers };
      const taken = readable(field[outcome].fields, outcome === "pass" ? pass : fail);
      shown.fields[name] = { ...field, [outcome]: { ...field[outcome], fields: taken.fields } };
      shown.answers[name] = { outcome, [outcome]: taken.answers };
    }
  }
  return shown;
}

/** What a reader sees of a form that is still being written: what is asked and what is answered so far. It is never hashed or signed. */
export function draftRenditionOf(form: Form, draft: Answers, context: FormContext): Rendition {
  const { fields, answers } = readable(form.fields, askedAnswers(form, draft, context));
  return renditionOf({ ...form, fields }, answers, context);
}
