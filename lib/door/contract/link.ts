import { z } from "zod";
import { plainText } from "@/lib/form/plain-text";
import { markBody, prose, seenBody } from "../contract";
import type { linkView } from "../link-view";

/** Bodies of the customer's routes. */
export const exchangeBody = z.strictObject({ token: z.string().max(200) });
export const codeBody = z.strictObject({ code: z.string().regex(/^\d{6}$/) });
/** A customer has no account to keep a signature in. */
const customerMark = markBody.refine((mark) => mark.how !== "saved");
export const linkSignBody = z.strictObject({ name: plainText(60).min(1), mark: customerMark, seen: seenBody, remark: prose(0, 500).default("") });
export const linkDeclineBody = z.strictObject({ reason: prose(2, 1000), proposal: prose(0, 2000).default("") });

/** A notice is confirmed, or it differs from what was agreed (5.1); both say what was shown. */
const shown = seenBody.pick({ content: true, rendition: true });
export const linkConfirmBody = z.strictObject({ name: plainText(60).min(1), seen: shown });
export const linkDifferBody = z.strictObject({ text: prose(2, 2000), seen: shown });

/** What the customer's page shows. */
export type LinkSeen = Awaited<ReturnType<typeof linkView>>;
