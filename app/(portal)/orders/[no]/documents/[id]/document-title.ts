import { getTranslations } from "next-intl/server";
import { namedById } from "@/components/orders/document-name";

/** The document's name with its round after the first, as the page's title. */
export async function documentTitle(id: string): Promise<string> {
  const { form, round } = namedById(id);
  const [forms, orders] = await Promise.all([getTranslations("forms"), getTranslations("orders")]);
  if (!forms.has(form)) return "";
  return round > 1 ? `${forms(form)} · ${orders("round", { round })}` : forms(form);
}
