import { emailBody, isMailboxHere, isOurPost, takeIn } from "@/lib/mail/mailbox";

/** Resend's `POST /emails`, for the portal itself where it has no key of Resend's. */
export async function POST(request: Request): Promise<Response> {
  if (!isMailboxHere(request.headers.get("host"))) return new Response(null, { status: 404 });
  if (!isOurPost(request.headers.get("authorization"))) return refused(403, "invalid_api_key", "API key is invalid");
  const key = request.headers.get("idempotency-key");
  if (!key || key.length > 256) return refused(400, "invalid_idempotency_key", "The key must be between 1-256 chars.");
  const email = emailBody.safeParse(await request.json().catch(() => null));
  if (!email.success) return refused(422, "validation_error", email.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; "));
  return Response.json({ id: await takeIn(email.data, key, new Date().toISOString()) });
}

function refused(statusCode: number, name: string, message: string): Response {
  return Response.json({ statusCode, name, message }, { status: statusCode });
}
