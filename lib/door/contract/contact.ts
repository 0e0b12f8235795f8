import { z } from "zod";
import { oneLine } from "@/lib/form/kinds/text";
import { languages } from "@/lib/form/words";
import { prose } from "../contract";

/** How the customer is reached, as the registration asks it; the telephone may be left empty. */
export const contactBody = z.strictObject({
  contact: oneLine(60),
  mail: oneLine(120, "mail"),
  phone: z.union([z.literal(""), oneLine(40, "phone")]),
  language: z.enum(languages),
  reason: prose(2, 1000),
});
