import { useTranslations } from "next-intl";
import type { FormId } from "@/lib/order/facts";
import type { Department } from "@/lib/order/people";

type Named = { form: FormId; department: Department; round: number };

/** Forms that several departments fill, each its own. */
const byDepartment: FormId[] = ["executionSummary", "correctiveActionRequest"];

/** What a document is called among the others of its order: its form, whose it is where several have one, and its round after the first. */
export function useDocumentName() {
  const forms = useTranslations("forms");
  const orders = useTranslations("orders");
  return ({ form, department, round }: Named): string =>
    [forms(form), byDepartment.includes(form) && orders(`department.${department}`), round > 1 && orders("round", { round })].filter(Boolean).join(" · ");
}

/** Form, department and round of a document, read from its id. */
export function namedById(documentId: string): Named {
  const [form, department, round] = documentId.split(".");
  return { form: form as FormId, department: department as Department, round: Number(round) };
}
