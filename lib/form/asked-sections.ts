import type { FormContext } from "./context";
import type { Section } from "./define-form";
import type { Answers } from "./field";
import type { Fields } from "./fields";
import { isShown } from "./shown";

/** The sections in which something is asked or shown, given the answers: of a heading without anything under it nobody knows what to do. */
export function askedSections(form: { fields: Fields; layout: readonly Section[] }, answers: Answers, context: FormContext): Section[] {
  const shows = (name: string) => {
    const field = form.fields[name];
    return field !== undefined && isShown(field, { answers, context });
  };
  return form.layout.filter(({ fields }) => fields.some(shows));
}
