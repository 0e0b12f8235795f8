import { isMailboxHere } from "@/lib/mail/mailbox";
import { deliveredLetter } from "@/lib/store/mailbox";

type Context = { params: Promise<{ id: string; index: string }> };

/** An attachment of a letter in the built-in mailbox, as a download. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, index } = await params;
  const letter = isMailboxHere(request.headers.get("host")) ? await deliveredLetter(id) : null;
  const attachment = letter?.attachments[Number(index)];
  if (!attachment) return new Response(null, { status: 404 });
  return new Response(Buffer.from(attachment.content, "base64"), {
    headers: {
      "content-type": attachment.contentType,
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(attachment.filename)}`,
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    },
  });
}
