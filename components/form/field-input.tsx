"use client";
import type { ComponentType } from "react";
import type { Field, FieldKind } from "@/lib/form/fields";
import type { InputProps } from "./input-props";
import { AttachmentsInput } from "./inputs/attachments";
import { ChoiceInput } from "./inputs/choice";
import { ComputedInput } from "./inputs/computed";
import { ConclusionInput } from "./inputs/conclusion";
import { DateInput, DateTimeInput } from "./inputs/date";
import { GivenInput } from "./inputs/given";
import { MoneyInput, NumberInput, PercentInput } from "./inputs/number";
import { PersonInput } from "./inputs/person";
import { ReviewPointInput } from "./inputs/review-point";
import { RowsInput } from "./inputs/rows";
import { LongTextInput, TextInput } from "./inputs/text";

/** One input a kind. A kind without an input does not compile. */
const inputs: { [K in FieldKind]: ComponentType<InputProps<K>> } = {
  text: TextInput,
  longText: LongTextInput,
  number: NumberInput,
  money: MoneyInput,
  percent: PercentInput,
  date: DateInput,
  dateTime: DateTimeInput,
  choice: ChoiceInput,
  person: PersonInput,
  department: ChoiceInput,
  reviewPoint: ReviewPointInput,
  conclusion: ConclusionInput,
  rows: RowsInput,
  computed: ComputedInput,
  attachments: AttachmentsInput,
};

/** The input of any field. What comes with the form is shown, not asked. */
export function FieldInput({ field, path, cell }: { field: Field; path: string; cell?: string }) {
  if (field.given && field.kind !== "rows") return <GivenInput field={field} path={path} cell={cell} />;
  const Input = inputs[field.kind] as ComponentType<{ field: Field; path: string; cell?: string }>;
  return <Input field={field} path={path} cell={cell} />;
}
