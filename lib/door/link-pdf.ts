import type { LinkMatter } from "@/lib/auth/link-session";
import { inLanguage } from "@/lib/form/words";
import { sealedFile } from "@/lib/store/files";
import { copyOf, pdf } from "./document-pdf";

/** The sealed file once there is one; before, a copy that says on each page that it is not. Customers see their own prices. */
export async function linkPdf({ order, document, version }: LinkMatter): Promise<Response> {
  const name = `${order.no} ${inLanguage(version.form.title, order.terms.customer.language)} v${version.version}.pdf`;
  const sealed = version.file && (await sealedFile(version.file.sha256));
  if (version.file && !sealed) throw new Error(`the sealed file of ${document.id} version ${version.version}, order ${order.no}, is not stored`);
  return pdf(sealed ?? (await copyOf(order, { documentId: document.id, version: version.version })), name);
}
