import { z } from "zod";
import { type Asking, type Common, common, type Demanded } from "../field";
import { moneyText } from "../format";
import type { CellKind, Scope } from "../kind";
import type { Words } from "../words";

export type MoneyOptions = Asking & { min?: number };
/** An amount in minor units of `answers.currency`, or of the context's currency in a form that asks for none. */
export type MoneyField<D extends boolean = boolean> = Common<D> & { kind: "money"; min: number };

export function money<const O extends MoneyOptions>(label: Words, options: O = {} as O): MoneyField<Demanded<O>> {
  return { kind: "money", ...common(label, options), min: options.min ?? 0 };
}

/** Ten million million minor units: sums of 200 rows stay exact. */
const most = 10_000_000_000_000;

/** The currency that amounts of these answers are in. */
export function currencyOf({ answers, context }: Pick<Scope, "answers" | "context">): string {
  const { currency } = answers;
  return typeof currency === "string" && /^[A-Z]{3}$/.test(currency) ? currency : context.currency;
}

export const moneyKind: CellKind<MoneyField> = {
  complete: (field) => z.int().min(field.min).max(most),
  draft: () => z.int().min(-most).max(most),
  said: (_field, value, scope) => moneyText(Number(value), currencyOf(scope)),
};
