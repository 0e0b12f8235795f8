import { Refusal } from "@/lib/order/refusal";
import { attachmentOf } from "@/lib/store/attachments";
import type { Asking } from "./asking";
import { asDownload } from "./attachment";
import { readableHere } from "./link-here";

/** A file that the customer's document refers to, and no other. */
export async function linkAttachment({ request, params }: Pick<Asking, "request" | "params">): Promise<Response> {
  const sha256 = params.sha256 ?? "";
  const { version } = await readableHere(request);
  const file = version.files.includes(sha256) ? await attachmentOf(sha256) : null;
  if (!file) throw new Refusal("noSuchFile");
  return asDownload(file);
}
