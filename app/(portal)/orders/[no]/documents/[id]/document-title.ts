import { getTranslations } from "next-intl/server";
import { documentName } from "@/components/orders/document-name";
import { partsOfId } from "@/lib/order/document-id";

/** The document's name as the page's title; nothing where there is no such form. */
export async function documentTitle(id: string): Promise<string> {
  const parts = partsOfId(id);
  const [forms, orders] = await Promise.all([getTranslations("forms"), getTranslations("orders")]);
  return forms.has(parts.form) ? documentName(parts, { forms, orders }) : "";
}
