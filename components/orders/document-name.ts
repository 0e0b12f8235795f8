import { useTranslations } from "next-intl";
import type { DocumentParts } from "@/lib/order/document-id";
import type { FormId } from "@/lib/order/facts";

/** Forms that several departments fill, each its own. */
const byDepartment: FormId[] = ["executionSummary", "correctiveActionRequest"];

type Says = { forms: ReturnType<typeof useTranslations<"forms">>; orders: ReturnType<typeof useTranslations<"orders">> };

/** A document's form, whose it is where several departments have one, and its round after the first. */
export function documentName({ form, department, round }: DocumentParts, { forms, orders }: Says): string {
  return [forms(form), byDepartment.includes(form) && orders(`department.${department}`), round > 1 && orders("round", { round })].filter(Boolean).join(" · ");
}

export function useDocumentName() {
  const forms = useTranslations("forms");
  const orders = useTranslations("orders");
  return (parts: DocumentParts): string => documentName(parts, { forms, orders });
}
