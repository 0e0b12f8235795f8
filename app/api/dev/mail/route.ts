import { z } from "zod";
import { isMailboxHere } from "@/lib/mail/mailbox";
import { delivered } from "@/lib/store/mailbox";

const query = z.strictObject({ to: z.string().max(254).optional(), limit: z.coerce.number().int().min(1).max(1000).default(200) });

/** The letters in the built-in mailbox, newest first, for tests and the demo. */
export async function GET(request: Request): Promise<Response> {
  if (!isMailboxHere(request.headers.get("host"))) return new Response(null, { status: 404 });
  const asked = query.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!asked.success) return new Response(null, { status: 422 });
  return Response.json({ letters: await delivered(asked.data) }, { headers: { "cache-control": "no-store" } });
}
