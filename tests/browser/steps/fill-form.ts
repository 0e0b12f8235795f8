import type { Locator } from "@playwright/test";
import type { Choosable, FormContext } from "@/lib/form/context";
import type { Answers } from "@/lib/form/field";
import type { Field, FieldKind, FieldOf, Fields } from "@/lib/form/fields";
import { minorDigits } from "@/lib/form/format";
import { sameValue } from "@/lib/form/same-value";
import { isBlank } from "@/lib/form/shown";
import { inLanguage, type Language, type Words } from "@/lib/form/words";
import { fieldWords } from "@/lib/words/fields";
import { fill } from "@/lib/words/fill";
import { fillingWords } from "@/lib/words/filling";

/** What whoever types has before him: a part of the page, its language, and who can be chosen in it. */
export type Desk = { within: Locator; language: Language; people: Choosable[]; currency: string };

/** One input: what it is called, and what is already in it. `cell`: it stands in a table, in this row (from 1). */
type Input<K extends FieldKind> = Desk & { field: FieldOf<K>; cell?: number; before: unknown };
type Typing<K extends FieldKind> = (input: Input<K>, value: unknown) => Promise<void>;

const say = ({ language }: Desk, words: Words) => inLanguage(words, language);

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function nameOf(input: Input<FieldKind>): string {
  const label = say(input, input.field.label);
  return input.cell === undefined ? label : `${label}, ${fill(fillingWords.row, input.language, { number: input.cell })}`;
}

/** An input that is one element. */
const lineOf = (input: Input<FieldKind>) => input.within.getByLabel(nameOf(input), { exact: true });

/** A question of several elements; what follows its name says that it is optional, or where its value comes from. */
function groupOf(input: Input<FieldKind>): Locator {
  const clause = input.field.kind === "reviewPoint" ? `${literally(input.field.clause)}\\s*` : "";
  return input.within.getByRole("group", { name: new RegExp(`^\\s*${clause}${literally(nameOf(input))}`) });
}

async function type(input: Input<FieldKind>, value: unknown): Promise<void> {
  await lineOf(input).fill(isBlank(value) ? "" : String(value));
}

async function tick(group: Locator, names: string[], wanted: string[]): Promise<void> {
  for (const name of names) await group.getByRole("checkbox", { name, exact: true }).setChecked(wanted.includes(name));
}

async function choose(input: Input<"choice"> | Input<"department">, value: unknown): Promise<void> {
  const options: Record<string, Words> = input.field.options;
  const wanted = [value].flat().map((one) => say(input, options[String(one)] as Words));
  if (input.field.many) {
    const names = Object.values(options).map((words) => say(input, words));
    return tick(groupOf(input), names, wanted);
  }
  const list = input.within.getByRole("combobox", { name: nameOf(input), exact: true });
  if (await list.count()) await list.selectOption({ label: wanted[0] });
  else await groupOf(input).getByRole("radio", { name: wanted[0], exact: true }).check();
}

async function choosePeople(input: Input<"person">, value: unknown): Promise<void> {
  if (!input.field.many) {
    await lineOf(input).selectOption(String(value));
    return;
  }
  const shown = input.people.filter(({ department }) => input.field.departments?.includes(department) ?? true);
  const nameIn = (person: Choosable) => (input.language === "en" ? person.latinName : person.name);
  const wanted = shown.filter(({ id }) => (value as string[]).includes(id));
  await tick(groupOf(input), shown.map(nameIn), wanted.map(nameIn));
}

async function answerPoint(input: Input<"reviewPoint">, value: unknown): Promise<void> {
  const { verdict, remark = "" } = value as { verdict: keyof typeof fieldWords.verdict; remark?: string };
  const group = groupOf(input);
  await group.getByRole("radio", { name: say(input, fieldWords.verdict[verdict]), exact: true }).check();
  if (!remark) return;
  if (verdict === "met") await group.getByRole("button", { name: say(input, fillingWords.addRemark) }).click();
  await group.getByLabel(say(input, fieldWords.remark), { exact: true }).fill(remark);
}

async function conclude(input: Input<"conclusion">, value: unknown): Promise<void> {
  const { outcome, ...branches } = value as { outcome: "pass" | "fail"; pass?: Answers; fail?: Answers };
  const group = groupOf(input);
  const branch = input.field[outcome];
  await group.getByRole("radio", { name: say(input, branch.words), exact: true }).check();
  const before = (input.before as typeof branches | undefined)?.[outcome];
  await fillFields({ ...input, within: group }, branch.fields, branches[outcome] ?? {}, before);
}

async function typeRows(input: Input<"rows">, value: unknown): Promise<void> {
  const group = groupOf(input);
  const before = (input.before ?? []) as Answers[];
  const begun = before.length === 0 && input.field.required && !input.field.fixed ? 1 : before.length;
  for (const [at, row] of (value as Answers[]).entries()) {
    if (at >= begun) await group.getByRole("button", { name: say(input, fillingWords.addRow) }).click();
    await fillFields({ ...input, within: group }, input.field.columns, row, before[at], at + 1);
  }
}

async function typeMoney(input: Input<"money">, value: unknown): Promise<void> {
  const digits = minorDigits(input.currency);
  await type(input, (Number(value) / 10 ** digits).toFixed(digits));
}

const nothing = async () => {};

/** One way of typing a kind. */
const typing: { [K in FieldKind]: Typing<K> } = {
  text: type,
  longText: type,
  number: type,
  money: typeMoney,
  percent: type,
  date: type,
  dateTime: type,
  choice: choose,
  department: choose,
  person: choosePeople,
  reviewPoint: answerPoint,
  conclusion: conclude,
  rows: typeRows,
  computed: nothing,
  attachments: nothing,
};

/** Types the answers into the inputs of a page, by what the inputs are called. What stands there already is left. */
export async function fillFields(desk: Desk, fields: Fields, answers: Answers, before: Answers = {}, cell?: number): Promise<void> {
  for (const [name, field] of Object.entries(fields)) {
    const wanted = answers[name];
    const isRead = field.given && field.kind !== "rows";
    if (isRead || wanted === undefined || sameValue(wanted, before[name])) continue;
    const typed = typing[field.kind] as Typing<Field["kind"]>;
    await typed({ ...desk, field, cell, before: before[name] }, wanted);
  }
}

/** Where somebody fills a form that knows this much. */
export function deskAt(within: Locator, language: Language, { people, currency, order }: FormContext): Desk {
  return { within, language, people, currency: order?.terms.currency ?? currency };
}
