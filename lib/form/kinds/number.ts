import { z } from "zod";
import { issue } from "../fault";
import { type Asking, type Common, common, type Demanded } from "../field";
import { numberText } from "../format";
import type { CellKind } from "../kind";
import type { Said, Words } from "../words";

export type NumberOptions = Asking & { min?: number; max?: number; decimals?: number; unit?: Words };
/** A plain number within `min` and `max`, with at most `decimals` places. */
export type NumberField<D extends boolean = boolean> = Common<D> & { kind: "number"; min: number; max: number; decimals: number; unit?: Words };

export function number<const O extends NumberOptions>(label: Words, options: O = {} as O): NumberField<Demanded<O>> {
  const { min = 0, max = 999_999_999, decimals = 0, unit } = options;
  return { kind: "number", ...common(label, options), min, max, decimals, unit };
}

/** Refuses more decimal places than asked for; tolerant of what floating point makes of 0.1. */
export function withDecimals(schema: z.ZodNumber, decimals: number) {
  return schema.superRefine((value, check) => {
    const scaled = value * 10 ** decimals;
    if (Math.abs(scaled - Math.round(scaled)) > 1e-6 * Math.max(1, Math.abs(scaled) * 1e-6)) {
      check.addIssue(decimals === 0 ? issue("notWhole") : issue("tooManyDecimals", { decimals }));
    }
  });
}

export const numberKind: CellKind<NumberField> = {
  complete: (field) => withDecimals(z.number().min(field.min).max(field.max), field.decimals),
  draft: () => z.number().min(-1e12).max(1e12),
  said: (field, value) => withUnit(numberText(Number(value)), field.unit),
};

function withUnit(text: string, unit: Words | undefined): Said {
  if (!unit) return text;
  return { "zh-Hant": `${text} ${unit["zh-Hant"]}`, "zh-Hans": `${text} ${unit["zh-Hans"]}`, en: `${text} ${unit.en}` };
}
