import { useLocale, useTranslations } from "next-intl";
import { personNameIn } from "@/components/shell/person-name-in";
import type { Actor, CustomerActor, Department } from "@/lib/order/people";

/** Departments one after the other, as the reader's language parts them. */
export function useDepartments() {
  const department = useTranslations("orders.department");
  const separator = useLocale() === "en" ? ", " : "、";
  return (departments: readonly Department[]): string => departments.map((one) => department(one)).join(separator);
}

/** A person with his department: 林志遠（銷售部門）; a customer with his company. */
export function useNameOf() {
  const t = useTranslations("orders");
  const language = useLocale();
  return (person: Actor | CustomerActor): string =>
    "customer" in person
      ? t("nameOf", { name: person.name, place: person.company })
      : t("nameOf", { name: personNameIn(person, language), place: t(`department.${person.department}`) });
}
