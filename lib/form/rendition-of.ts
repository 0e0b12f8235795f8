import type { FormContext } from "./context";
import type { Form, Section } from "./define-form";
import type { Answers } from "./field";
import type { Fields } from "./fields";
import { inner } from "./inner";
import type { Rendition, RenditionSection } from "./rendition";

function sectionsOf(fields: Fields, layout: readonly Section[], answers: Answers, context: FormContext): RenditionSection[] {
  const scope = { answers, row: answers, context };
  const sections = layout.map(({ title, fields: names }) => {
    const chosen = names.flatMap((name) => (fields[name] ? [[name, fields[name]] as const] : []));
    return { title, items: inner.items(Object.fromEntries(chosen), scope) };
  });
  return sections.filter((section) => section.items.length > 0);
}

/** What a reader sees of a filled form, in every language at once. Expects answers that `schemaOf` has parsed. */
export function renditionOf(form: Form, answers: Answers, context: FormContext): Rendition {
  const { id, version, clause, title } = form;
  return { form: id, version, clause, title, sections: sectionsOf(form.fields, form.layout, answers, context) };
}

/** The same of a slot's own answers; undefined where the slot asks nothing. */
export function slotRenditionOf(form: Form, slotId: string, answers: Answers, context: FormContext): Rendition | undefined {
  const part = Object.hasOwn(form.slotFields, slotId) ? form.slotFields[slotId] : undefined;
  if (!part) return undefined;
  const { id, version, clause } = form;
  return { form: id, version, clause, title: part.title, sections: sectionsOf(part.fields, part.layout, answers, context) };
}
