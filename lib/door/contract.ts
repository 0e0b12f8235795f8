import { z } from "zod";
import { mostFiles } from "@/lib/form/file-limits";
import { plainText } from "@/lib/form/plain-text";
import { begunForms } from "@/lib/order/begin";
import { causes, gateIds } from "@/lib/order/exception-events";
import { stages } from "@/lib/order/order";
import { operatingDepartments, reviewingDepartments } from "@/lib/order/people";

/** Bodies and queries of the order's routes. One schema serves the server's check and the browser's types; an unknown key is refused everywhere. */

/** A sentence or paragraph as a person types it: trimmed, in NFC, only what can be printed on a document. */
export const prose = (least: number, most: number) => plainText(most, true).min(least);

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const version = z.int().min(1).max(10_000);
const answers = z.record(z.string().max(60), z.unknown());

/** At most 2,000 points of whole numbers (lib/order/mark.ts). */
const strokes = z
  .array(z.array(z.int().min(0).max(4000)).min(2).max(4000))
  .min(1)
  .max(200)
  .refine((all) => all.every((one) => one.length % 2 === 0) && all.reduce((points, one) => points + one.length / 2, 0) <= 2000);
const box = z.tuple([z.int().min(1).max(4000), z.int().min(1).max(4000)]);

export const markBody = z.discriminatedUnion("how", [
  z.strictObject({ how: z.enum(["drawn", "saved"]), box, strokes }),
  z.strictObject({ how: z.literal("typed"), text: prose(1, 60) }),
]);

export const seenBody = z.strictObject({ content: hash, rendition: hash, consent: hash, slot: hash.optional() });

/** What every signature comes with: what was seen, the mark, the password again. */
const signature = {
  seen: seenBody,
  mark: markBody,
  remark: prose(0, 500).default(""),
  password: z.string().min(1).max(200),
};

/** Registers an order (2.1): the answers to the registration form as far as it describes the order. */
export const registerBody = z.strictObject({ answers });
export const correctBody = z.strictObject({ answers });
export const beginBody = z.strictObject({ form: z.enum(begunForms) });
/**
 * `revision` is the one that was read; saving an older one is refused (409) and answers with both. `terms`, as the draft was read with
 * them, tell what was carried over from the order and what was typed.
 */
export const draftBody = z.strictObject({ revision: z.int().min(0), answers, terms: hash.optional() });
/** `terms`, as the draft was read with them: SHA-256 of the canonical text of the order's terms; once they are others it is refused (409). */
export const submitBody = z.strictObject({ answers, terms: hash, ...signature });
export const signBody = z.strictObject({
  version,
  slotId: z.string().max(120),
  reservation: z.boolean().default(false),
  /** The slot's own answers, where it asks for some. */
  answers: answers.optional(),
  ...signature,
});
export const reasonBody = z.strictObject({ version, reason: prose(2, 1000) });
export const strikeBody = z.strictObject({ version, slotId: z.string().max(120), reason: prose(2, 500) });
export const trackBody = z.strictObject({
  milestoneId: z.string().max(40).optional(),
  completion: z.int().min(0).max(100),
  text: prose(1, 2000),
  handling: prose(0, 2000).default(""),
  files: z.array(hash).max(mostFiles.entry).default([]),
  contract: z.strictObject({ no: prose(1, 40), material: prose(0, 200).default(""), arrival: z.iso.date(), arrived: z.boolean() }).optional(),
  inspection: z.enum(["pass", "fail"]).optional(),
  /** Minor units of the order's currency. */
  costToDate: z.int().min(0).max(10_000_000_000_000).optional(),
});

/** `pauses`: departments whose clocks stand still until the customer has answered (3). */
export const questionBody = z.strictObject({
  to: z.enum(["customer", ...operatingDepartments]),
  text: prose(2, 2000),
  pauses: z.array(z.enum(reviewingDepartments)).max(5).default([]),
});
export const answerBody = z.strictObject({ text: prose(1, 2000) });
/** `time` on the company's clock, to the minute; `lasts` in minutes. */
const meetingTime = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/);
export const meetingBody = z.strictObject({
  time: meetingTime,
  lasts: z.int().min(15).max(600),
  place: plainText(200).min(1),
  agenda: prose(1, 4000),
  chair: z.string().min(1).max(60),
  invited: z.array(z.string().max(60)).min(1).max(60),
});
export const meetingChangeBody = meetingBody.extend({ reason: prose(2, 500) });
export const substituteBody = z.strictObject({ person: z.string().min(1).max(60), reason: prose(2, 500) });

/** How sales learned that the customer confirms the notice (5.1). */
export const confirmationBody = z.strictObject({ text: prose(2, 1000) });
export const whyBody = z.strictObject({ reason: prose(2, 1000) });
/** Deadlines to move by a changed calendar, with the calendar's version and the orders as they were listed: under another calendar it is refused (409). */
export const moveShownBody = whyBody.extend({ calendar: z.string().max(40), orders: z.array(z.string().min(1).max(60)).min(1).max(1000) });

export const reReviewBody = z.strictObject({ cause: z.enum(causes), reason: prose(2, 1000) });
/** No departments: no review is needed. */
export const scopeBody = z.strictObject({ departments: z.array(z.enum(reviewingDepartments)).max(5), reason: prose(2, 1000) });
/** `about`: the raised review, or the change review document. */
export const objectionBody = z.strictObject({ about: z.string().max(120), text: prose(2, 1000) });
/** `milestones`: the department's own that get another day (7.3). */
export const adjustmentBody = z.strictObject({
  round: z.int().min(1).max(10_000),
  text: prose(2, 2000),
  milestones: z
    .array(z.strictObject({ id: z.string().max(40), date: z.iso.date() }))
    .max(200)
    .optional(),
});
/** `missing` as the dialog showed it: another is refused (409). */
export const waiverBody = z.strictObject({
  gate: z.enum(gateIds),
  reason: prose(2, 1000),
  missing: z.array(z.string().max(120)).min(1).max(1000),
  seen: z.strictObject({ rendition: hash, consent: hash }),
  mark: markBody,
  password: z.string().min(1).max(200),
});

export const orderListQuery = z.strictObject({
  stage: z.enum(stages).optional(),
  customer: z.string().trim().max(100).optional(),
  no: z.string().trim().max(60).optional(),
  text: z.string().trim().max(100).optional(),
  sort: z.enum(["at", "no", "customer", "orderDate", "deliveryDate", "registeredAt", "nextDue"]).default("at"),
  descending: z.enum(["true", "false"]).optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});
/** `asOf`: the order as it was at the end of that day of the company, in place of today. */
export const orderQuery = z.strictObject({ asOf: z.iso.date().optional() });
export const pdfQuery = z.strictObject({ version: z.coerce.number().int().min(1).optional() });
/** Orders of a customer that a new one is likened to (2.2). */
export const customerOrdersQuery = z.strictObject({ name: z.string().trim().min(1).max(200) });
export const customersQuery = z.strictObject({ q: z.string().trim().max(100) });
