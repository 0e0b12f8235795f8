import { createHmac } from "node:crypto";
import { Resend } from "resend";
import { authSecret, isDemo, publicUrl } from "@/lib/store/environment";
import type { Payload } from "./payload";

export type Attached = { filename: string; content: Buffer; contentType?: string };

/** What the post said: an id, or why not, with the HTTP status (null where it could not be reached) and the seconds it asks to wait. */
export type Receipt = { id: string } | { why: string; status: number | null; retryAfter: number };

export type PostOffice = (payload: Payload, attachments: Attached[], key: string) => Promise<Receipt>;

/** Well inside a row's lease: a letter that hangs is tried again under the same key. */
const patience = 6_500;

/** Resend with RESEND_API_KEY; without one, where a demo may be, the built-in mailbox, which speaks the same protocol; else null, and letters wait. */
export function postOffice(): PostOffice | null {
  const key = process.env.RESEND_API_KEY;
  if (key) return over(new Resend(key));
  return isDemo() ? over(new Resend(mailboxKey(), { baseUrl: `${publicUrl()}/api/dev/mail` })) : null;
}

/** What only this portal knows: nobody else on the machine can put letters into the mailbox. */
export function mailboxKey(): string {
  return `mailbox-${createHmac("sha256", authSecret()).update("countersign mailbox").digest("hex")}`;
}

/** A post office over Resend's client, which throws nothing and retries nothing. */
export function over(resend: Resend): PostOffice {
  return async ({ to, from, replyTo, subject, html, text, language }, attachments, idempotencyKey) => {
    const headers = { "Content-Language": language, "Auto-Submitted": "auto-generated" };
    const letter = { to, from, replyTo, subject, html, text, headers, attachments };
    const options = { idempotencyKey, signal: AbortSignal.timeout(patience) };
    const answer = await resend.emails.send(letter, options).catch((error: Error) => error);
    if (answer instanceof Error) return { why: answer.message, status: null, retryAfter: 0 };
    if (answer.data) return { id: answer.data.id };
    const { name, message, statusCode } = answer.error;
    return { why: `${name}: ${message}`, status: statusCode, retryAfter: Number(answer.headers?.["retry-after"] ?? 0) || 0 };
  };
}
