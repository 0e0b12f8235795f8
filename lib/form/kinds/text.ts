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
const phone = /^[+()0-9 #ext.轉转分機机-]{5,40}$/;

/** What one line of text must be: not empty, and of its format. */
export function oneLine(max: number, format?: TextOptions["format"]) {
  return plainText(max)
    .min(1)
    .superRefine((text, check) => {
      if (format === "mail" && !mail.test(text)) check.addIssue(issue("notAMail"));
      if (format === "phone" && !phone.test(text)) check.addIssue(issue("notAPhone"));
    });
}

export const textKind: CellKind<TextField> = {
  complete: (field) => oneLine(field.max, field.format),
  draft: (field) => plainText(field.max),
  said: (_field, value) => String(value),
};
