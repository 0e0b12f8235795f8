import type { FormContext } from "../context";
import { type Answers, type Common, common } from "../field";
import type { Words } from "../words";

export type Shown = "text" | "longText" | "number" | "money" | "percent" | "date";

/** `row` is the row of a column, and the answers themselves elsewhere. Nothing typed by a reader is trusted: it may be missing or half filled. */
export type Compute = (answers: Answers, context: FormContext, row: Answers) => unknown;

/** Worked out from the answers whenever it is shown and again by the server; never part of the answers. */
export type ComputedField = Common<false> & { kind: "computed"; as: Shown; compute: Compute };

export type ComputedOptions = { hint?: Words; commercial?: boolean; when?: Common["when"]; as: Shown };

export function computed(label: Words, options: ComputedOptions, compute: Compute): ComputedField {
  return { kind: "computed", ...common(label, { ...options, required: false }), as: options.as, compute };
}
