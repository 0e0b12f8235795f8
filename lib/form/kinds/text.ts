import type { FormContext } from "../context";
import { issue } from "../fault";
import { type Asking, type Common, common, type Demanded } from "../field";
import type { CellKind } from "../kind";
import { plainText } from "../plain-text";
import type { Words } from "../words";

export type TextOptions = Asking & {
  max?: number;
  format?: "mail" | "phone";
  /** Texts that may well be meant, offered while typing. */
  offers?: (context: FormContext) => string[];
};
/** One line of text. */
export type TextField<D extends boolean = boolean> = Common<D> & { kind: "text"; max: number } & Pick<TextOptions, "format" | "offers">;

export function text<const O extends TextOptions>(label: Words, options: O = {} as O): TextField<Demanded<O>> {
  return { kind: "text", ...common(label, options), max: options.max ?? 120, format: options.format, offers: options.offers };
}

const mail = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/;
const phone = /^[+()0-9 #ext.-]{5,40}$/;

export const textKind: CellKind<TextField> = {
  complete: (field) =>
    plainText(field.max)
      .min(1)
      .superRefine((text, check) => {
        if (field.format === "mail" && !mail.test(text)) check.addIssue(issue("notAMail"));
        if (field.format === "phone" && !phone.test(text)) check.addIssue(issue("notAPhone"));
      }),
  draft: (field) => plainText(field.max),
  said: (_field, value) => String(value),
};
