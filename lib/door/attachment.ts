import { mostFileBytes } from "@/lib/form/file-limits";
import { printableName } from "@/lib/form/printable";
import type { FileReference } from "@/lib/form/rendition";
import { isOperating } from "@/lib/order/people";
import { Refusal } from "@/lib/order/refusal";
import { attachmentOf, putAttachment } from "@/lib/store/attachments";
import { ordersWithFile } from "@/lib/store/order-list";
import type { PersonAsking } from "./asking";
import { parsed, readBytes } from "./body";
import { prose } from "./contract";
import { mayReadFile } from "./hold-files";

/** Takes a file in: its bytes are the body, its name the header `x-file-name` (percent-encoded). Departments that fill forms only. */
export async function uploadAttachment({ person, request }: PersonAsking): Promise<FileReference> {
  if (!isOperating(person.department)) throw new Refusal("notAllowed");
  const name = parsed(prose(1, 200), printableName(decoded(request.headers.get("x-file-name") ?? "")));
  return putAttachment(await readBytes(request, mostFileBytes), { name, by: person.id, now: new Date().toISOString() });
}

/** Gives a file to whoever brought it, or reads an order that refers to it; always as a download, never shown by the browser. */
export async function downloadAttachment({ person, params }: PersonAsking): Promise<Response> {
  const sha256 = params.sha256 ?? "";
  const file = /^[0-9a-f]{64}$/.test(sha256) ? await attachmentOf(sha256) : null;
  if (!file || !(file.by.includes(person.id) || (await readsOrderWith(person, sha256)))) throw new Refusal("noSuchFile");
  return asDownload(file);
}

/** Always a download, never something that the browser shows. */
export function asDownload({ bytes, type }: { bytes: Uint8Array; type: string }): Response {
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      "content-type": type,
      "content-disposition": "attachment",
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
      "content-security-policy": "sandbox",
    },
  });
}

async function readsOrderWith(person: PersonAsking["person"], sha256: string): Promise<boolean> {
  const orders = await ordersWithFile(sha256);
  return orders.some((order) => mayReadFile(person, order, sha256));
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
