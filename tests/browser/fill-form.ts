import type { Locator } from "@playwright/test";
import { writeDecimal } from "@/components/form/decimal";
import type { FormContext } from "@/lib/form/context";
import type { Answers } from "@/lib/form/field";
import type { Cell, Field, FieldOf, Fields } from "@/lib/form/fields";
import { minorDigits } from "@/lib/form/format";
import { currencyOf } from "@/lib/form/kinds/money";
import { isBlank, isShown } from "@/lib/form/shown";
import { inLanguage, type Language } from "@/lib/form/words";
import { fieldWords } from "@/lib/words/fields";
import { fill } from "@/lib/words/fill";
import { fillingWords } from "@/lib/words/filling";

/** Somebody at a form: where it stands on the page, all that he answers, and in which language he reads it. */
export type AtForm = { scope: Locator; answers: Answers; context: FormContext; language: Language };

/** A name that begins so, however the browser spaces its parts. */
const startingWith = (...parts: string[]) => new RegExp(`^\\s*${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")).join("\\s*")}`);

const group = ({ scope }: AtForm, ...name: string[]) => scope.getByRole("group", { name: startingWith(...name) });

/** Fills in what is asked of these fields, by label and role, as a reader of the page would. */
export async function fillForm(at: AtForm, fields: Fields, answers: Answers = at.answers): Promise<void> {
  for (const [name, field] of Object.entries(fields)) {
    const asked = isShown(field, { answers: at.answers, context: at.context });
    if (asked && !field.given && field.kind !== "computed" && !isBlank(answers[name])) await fillField(at, field, answers[name]);
  }
}

async function fillField(at: AtForm, field: Field, value: unknown): Promise<void> {
  const label = inLanguage(field.label, at.language);
  switch (field.kind) {
    case "reviewPoint":
      return fillPoint(at, field, value as { verdict: keyof typeof fieldWords.verdict; remark?: string });
    case "conclusion":
      return fillConclusion(at, field, value as { outcome: "pass" | "fail" } & Record<string, Answers>);
    case "rows":
      return fillRows(at, field, value as Answers[]);
    case "attachments":
      return;
    case "computed":
      return;
    default:
      return fillCell(at, field, value, label, false);
  }
}

async function fillPoint(
  at: AtForm,
  field: FieldOf<"reviewPoint">,
  { verdict, remark }: { verdict: keyof typeof fieldWords.verdict; remark?: string },
): Promise<void> {
  const point = group(at, field.clause, inLanguage(field.label, at.language));
  await point.getByRole("radio", { name: inLanguage(fieldWords.verdict[verdict], at.language), exact: true }).check();
  // A report of a later round begins with what the earlier one said: a remark that no longer holds is taken out.
  const remarks = point.getByLabel(inLanguage(fieldWords.remark, at.language));
  if (remark || (await remarks.count()) > 0) await remarks.fill(remark ?? "");
}

async function fillConclusion(at: AtForm, field: FieldOf<"conclusion">, value: { outcome: "pass" | "fail" } & Record<string, Answers>): Promise<void> {
  const whole = group(at, inLanguage(field.label, at.language));
  await whole.getByRole("radio", { name: inLanguage(field[value.outcome].words, at.language), exact: true }).check();
  await fillForm({ ...at, scope: whole }, field[value.outcome].fields, value[value.outcome] ?? {});
}

/** The button that takes a row away, whichever row it is: there is one a row. */
const removing = (language: Language) => new RegExp(inLanguage(fillingWords.removeRow, language).replace("{number}", "\\d+"));

async function fillRows(at: AtForm, field: FieldOf<"rows">, rows: Answers[]): Promise<void> {
  const table = group(at, inLanguage(field.label, at.language));
  const present = table.getByRole("button", { name: removing(at.language) });
  const add = table.getByRole("button", { name: inLanguage(fillingWords.addRow, at.language) });
  if (!field.fixed) for (let count = await present.count(); count < rows.length; count++) await add.click();
  for (const [index, row] of rows.entries()) {
    for (const [name, cell] of Object.entries(field.columns)) {
      if (cell.given || cell.kind === "computed" || isBlank(row[name]) || !isShown(cell, at)) continue;
      const label = `${inLanguage(cell.label, at.language)}, ${fill(fillingWords.row, at.language, { number: index + 1 })}`;
      await fillCell({ ...at, scope: table }, cell, row[name], label, true);
    }
  }
}

/** So few options that the page shows them side by side. */
const few = 4;

async function fillCell(at: AtForm, field: Exclude<Cell, { kind: "computed" }>, value: unknown, label: string, inTable: boolean): Promise<void> {
  const input = at.scope.getByLabel(label, { exact: true });
  if (field.kind === "choice" || field.kind === "department") {
    const named = (one: unknown) => inLanguage(field.options[String(one)] ?? String(one), at.language);
    if (field.many) return tick(at, label, (value as string[]).map(named));
    if (Object.keys(field.options).length > few || inTable) return void (await input.selectOption({ label: named(value) }));
    return group(at, label)
      .getByRole("radio", { name: named(value), exact: true })
      .check();
  }
  if (field.kind === "person") {
    const person = (id: unknown) => at.context.people.find((one) => one.id === id);
    const named = (id: unknown) => (at.language === "en" ? person(id)?.latinName : person(id)?.name) ?? String(id);
    if (field.many) return tick(at, label, (value as string[]).map(named));
    return void (await input.selectOption(String(value)));
  }
  await input.fill(typed(at, field.kind, value));
}

function typed({ answers, context }: AtForm, kind: Cell["kind"], value: unknown): string {
  if (kind !== "money") return String(value);
  const digits = minorDigits(currencyOf({ answers, context }));
  return writeDecimal(value, digits, digits);
}

async function tick(at: AtForm, label: string, names: string[]): Promise<void> {
  const boxes = group(at, label).getByRole("checkbox");
  for (const box of await boxes.all()) if (await box.isChecked()) await box.uncheck();
  for (const name of names) await group(at, label).getByRole("checkbox", { name, exact: true }).check();
}
