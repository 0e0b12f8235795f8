import { z } from "zod";
import { issue } from "./fault";
import { textFault } from "./printable";

/** Text in NFC without blanks at either end, at most `max` UTF-16 units, all of it printable; `lines` lets line ends in. */
export function plainText(max: number, lines = false) {
  return z
    .string()
    .max(max)
    .overwrite((text) => text.normalize("NFC").replace(/\r\n?/g, "\n").trim())
    .superRefine((text, check) => {
      const fault = text.length <= max ? textFault(text, lines) : null;
      if (fault) check.addIssue(issue(fault.reason, fault.values));
    });
}
