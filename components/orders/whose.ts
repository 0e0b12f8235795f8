import { useLocale, useTranslations } from "next-intl";
import { type Named, nameIn } from "@/lib/order/people";
import type { SlotFor } from "@/lib/order/slot";
import { useDepartments } from "./people-words";

export type Known = Named & { id: string };

/** Whose turn it is, in words: a person, a department, its head, or the customer. */
export function useWhose(people: Known[]) {
  const t = useTranslations("orders");
  const departments = useDepartments();
  const language = useLocale();
  return (wanted: SlotFor): string => {
    if ("customer" in wanted) return t("customer");
    if ("headOf" in wanted) return t("headOf", { department: t(`department.${wanted.headOf}`) });
    if ("departments" in wanted) return departments(wanted.departments);
    const person = people.find((one) => one.id === wanted.person);
    return person ? nameIn(person, language) : wanted.person;
  };
}
