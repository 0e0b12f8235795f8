import type { FormContext } from "../context";
import { type Answers, type Common, common } from "../field";
import { moneyText, numberText, percentText } from "../format";
import type { Scope } from "../kind";
import type { Said, Words } from "../words";
import { currencyOf } from "./money";

export type Shown = "text" | "longText" | "number" | "money" | "percent" | "date";

/** `row` is the row of a column, and the answers themselves elsewhere. Nothing typed by a reader is trusted: it may be missing or half filled. */
export type Compute = (answers: Answers, context: FormContext, row: Answers) => unknown;

/** Worked out from the answers whenever it is shown and again by the server; never part of the answers. */
export type ComputedField = Common<false> & { kind: "computed"; as: Shown; compute: Compute };

export type ComputedOptions = { hint?: Words; commercial?: boolean; when?: Common["when"]; as: Shown };

export function computed(label: Words, options: ComputedOptions, compute: Compute): ComputedField {
  return { kind: "computed", ...common(label, { ...options, required: false }), as: options.as, compute };
}

/** What the field works out to; undefined while something that it needs is missing. */
export function computedValue(field: ComputedField, { answers, row, context }: Scope): unknown {
  const value = field.compute(answers, context, row);
  return typeof value === "number" && !Number.isFinite(value) ? undefined : value;
}

/** The same as a reader sees it; empty while there is nothing to show. */
export function computedSaid(field: ComputedField, scope: Scope): Said {
  const value = computedValue(field, scope);
  if (value === undefined || value === null) return "";
  if (field.as === "money") return moneyText(Number(value), currencyOf(scope));
  if (field.as === "number") return numberText(Number(value));
  if (field.as === "percent") return percentText(Number(value));
  return value as Said;
}
