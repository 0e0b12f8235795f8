import { hasCommercial, priceReaders } from "./commercial";
import type { Form, Section } from "./define-form";
import type { Fields } from "./fields";

function refuseBadLayout(where: string, fields: Fields, layout: readonly Section[]) {
  const shown = layout.flatMap((section) => section.fields);
  for (const name of Object.keys(fields)) {
    const times = shown.filter((field) => field === name).length;
    if (times !== 1) throw new Error(`${where}: ${name} stands in the layout ${times} times`);
  }
}

/** Throws on a definition that would leave a question out, or have somebody sign what is hidden from him. */
export function refuseBadDefinition(form: Form) {
  refuseBadLayout(form.id, form.fields, form.layout);
  for (const [slot, part] of Object.entries(form.slotFields)) refuseBadLayout(`${form.id}.${slot}`, part.fields, part.layout);
  const blind = form.signatories.filter((who) => !priceReaders.includes(who));
  if (hasCommercial(form) && blind.length > 0) throw new Error(`${form.id}: commercial fields, but ${blind.join(", ")} may not read prices`);
}
