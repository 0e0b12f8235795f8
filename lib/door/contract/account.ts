import { z } from "zod";
import { personSchema } from "@/lib/company/people";
import { languages } from "@/lib/form/words";
import { markBody } from "../contract";

/** Bodies of the routes about people themselves. How good a password is, lib/auth/password-rules.ts judges. */
const password = z.string().min(1).max(200);
const token = z.string().max(200);

export const languageBody = z.strictObject({ language: z.enum(languages) });
export const passwordBody = z.strictObject({ current: password, password });
/** The signature to keep for later; null forgets it. A typed one needs no keeping. */
export const savedSignatureBody = z.strictObject({ mark: markBody.refine((mark) => mark.how !== "typed").nullable() });
export const acceptanceBody = z.strictObject({ token, password });
export const resetBody = z.strictObject({ mail: z.email().max(254) });
export const resetUseBody = z.strictObject({ token, password });
export const firstAdminBody = personSchema
  .pick({ name: true, latinName: true, mail: true, title: true })
  .extend({ code: z.string().max(40), password })
  .strict();
/** `left` ends the person's access; the other fields are then left as they were. */
export const personBody = personSchema;
export const leavingBody = z.strictObject({ left: z.literal(true) });
