import { z } from "zod";
import { issue } from "../fault";
import { type Asking, type Common, common, type Demanded } from "../field";
import type { CellKind } from "../kind";
import type { Words } from "../words";

/** A calendar date as ISO text: 2026-11-24. */
export type DateField<D extends boolean = boolean> = Common<D> & { kind: "date" };

export function date<const O extends Asking>(label: Words, options: O = {} as O): DateField<Demanded<O>> {
  return { kind: "date", ...common(label, options) };
}

/** A day that exists, of this century: a slip of the hand in the year is a fault. */
const day = z.iso.date().refine((value) => value >= "2000-01-01" && value <= "2099-12-31", issue("notADate"));

export const dateKind: CellKind<DateField> = {
  complete: () => day,
  draft: () => z.union([z.literal(""), day]),
  said: (_field, value) => String(value),
};
