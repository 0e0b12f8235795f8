import { useLocale, useTranslations } from "next-intl";
import { type Named, personNameIn } from "@/components/shell/person-name-in";
import type { SlotFor } from "@/lib/order/slot";

export type Known = Named & { id: string };

/** Whose turn it is, in words: a person, a department, its head, or the customer. */
export function useWhose(people: Known[]) {
  const t = useTranslations("orders");
  const language = useLocale();
  const separator = language === "en" ? ", " : "、";
  return (wanted: SlotFor): string => {
    if ("customer" in wanted) return t("customer");
    if ("headOf" in wanted) return t("headOf", { department: t(`department.${wanted.headOf}`) });
    if ("departments" in wanted) return wanted.departments.map((department) => t(`department.${department}`)).join(separator);
    const person = people.find((one) => one.id === wanted.person);
    return person ? personNameIn(person, language) : wanted.person;
  };
}
