import { createHash, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { isDemo } from "@/lib/store/environment";
import { isLoopback } from "@/lib/store/loopback";
import { deliver, type WholeLetter } from "@/lib/store/mailbox";
import { mailboxKey } from "./post-office";

/** Whether the built-in mailbox exists for this request: only in a demo, and only under a loopback name, so that no other site's page can reach it by a name of its own. */
export function isMailboxHere(host: string | null): boolean {
  return isDemo() && host !== null && isLoopback(host);
}

/** Whether a letter is handed in by this portal. */
export function isOurPost(authorization: string | null): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(authorization ?? ""), digest(`Bearer ${mailboxKey()}`));
}

/** A letter as Resend's clients hand it in, as far as the portal uses it. Where Resend takes one address or a list, the portal sends one. */
export const emailBody = z.object({
  from: z.string().max(400),
  to: z.string().max(254),
  reply_to: z.string().max(254).optional(),
  subject: z.string().max(1000),
  html: z.string().default(""),
  text: z.string().default(""),
  headers: z.record(z.string(), z.string()).default({}),
  attachments: z.array(z.object({ filename: z.string().max(255), content: z.base64() })).default([]),
});

/** Puts a letter into the mailbox and answers its id. The same key again answers the first letter's. */
export async function takeIn(email: z.infer<typeof emailBody>, key: string, now: string): Promise<string> {
  const letter: WholeLetter = {
    id: createHash("sha256").update(`mailbox\n${key}`).digest("hex").slice(0, 32),
    key,
    to: email.to.toLowerCase(),
    from: email.from,
    subject: email.subject,
    html: email.html,
    text: email.text,
    language: email.headers["Content-Language"] ?? "",
    at: now,
    attachments: email.attachments.map((one) => ({ ...one, contentType: typeOf(one.filename) })),
  };
  return deliver(letter);
}

function typeOf(filename: string): string {
  if (/\.pdf$/i.test(filename)) return "application/pdf";
  return /\.ics$/i.test(filename) ? "text/calendar; charset=utf-8" : "application/octet-stream";
}
