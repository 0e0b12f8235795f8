import { z } from "zod";
import { issue } from "../fault";
import { type Asking, type Common, common, type Demanded } from "../field";
import { dateTimeText } from "../format";
import type { CellKind } from "../kind";
import type { Words } from "../words";

/** A date and time of day in the company's zone, to the minute: 2026-11-24T14:30. */
export type DateTimeField<D extends boolean = boolean> = Common<D> & { kind: "dateTime" };

export function dateTime<const O extends Asking>(label: Words, options: O = {} as O): DateTimeField<Demanded<O>> {
  return { kind: "dateTime", ...common(label, options) };
}

const shape = /^20\d\d-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d$/;

function exists(value: string): boolean {
  return shape.test(value) && z.iso.date().safeParse(value.slice(0, 10)).success;
}

const moment = z.string().max(16).refine(exists, issue("notATime"));

export const dateTimeKind: CellKind<DateTimeField> = {
  complete: () => moment,
  draft: () => z.union([z.literal(""), moment]),
  said: (_field, value) => dateTimeText(String(value)),
};
