import { describe, expect, test } from "vitest";
import { catalogue } from "@/forms/catalogue";
import { type BlankItem, blankForm } from "@/lib/form/blank-form";
import type { Fields } from "@/lib/form/fields";
import { inLanguage, languages } from "@/lib/form/words";
import type { FormId } from "@/lib/order/facts";
import type { PolicyForm } from "@/lib/order/form-context";
import { formNumber } from "@/lib/pdf/document-number";
import { renderBlank } from "@/lib/pdf/pool";
import { textOf } from "./extract";
import { withoutSpace } from "./said";
import { company } from "./samples";
import { withThreads } from "./threads";

withThreads();

const ids = Object.keys(catalogue) as FormId[];

/** Every label that a blank form has to print. */
function labelsOf(items: BlankItem[]): BlankItem["label"][] {
  return items.flatMap((item) => {
    if (item.kind === "conclusion") return item.branches.flatMap(({ words, items }) => [words, ...labelsOf(items)]);
    if (item.kind === "table") return [item.label, ...item.columns.map((column) => column.label)];
    return item.kind === "options" ? [item.label, ...item.options] : [item.label];
  });
}

describe.each(ids)("a blank %s", (id) => {
  const form = blankForm(catalogue[id] as PolicyForm);

  test("asks every question of its definition", () => {
    const asked = (fields: Fields) => Object.values(fields).filter((field) => field.kind !== "conclusion").length;
    const { fields, slotFields } = catalogue[id];
    const wanted = asked(fields) + Object.values(slotFields).reduce((sum, part) => sum + asked(part.fields), 0);
    expect(form.sections.flatMap((section) => section.items).filter((item) => item.kind !== "conclusion")).toHaveLength(wanted);
  });

  test("prints its number and every label", async () => {
    const language = languages[ids.indexOf(id) % languages.length] ?? "en";
    const text = await textOf(await renderBlank({ language, company, form, at: "2026-11-24T02:00:00.000Z" }));
    expect(text).toContain(formNumber(id));
    for (const section of form.sections) {
      for (const words of [section.title, ...labelsOf(section.items)]) expect(text).toContain(withoutSpace(inLanguage(words, language)));
    }
  });
});
