import type { Section } from "@/lib/form/define-form";
import type { Words } from "@/lib/form/words";

/** A part of a form under its own heading. */
export function section<K extends string>(title: Words, ...fields: K[]): Section<K> {
  return { title, fields };
}
