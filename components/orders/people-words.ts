import { useLocale, useTranslations } from "next-intl";
import { type Actor, type CustomerActor, type Department, nameIn } from "@/lib/order/people";
import { listed } from "@/lib/words/listed";

/** Departments one after the other, as the reader's language parts them. */
export function useDepartments() {
  const department = useTranslations("orders.department");
  const language = useLocale();
  return (departments: readonly Department[]): string =>
    listed(
      departments.map((one) => department(one)),
      language,
    );
}

/** A person with his department: 林志遠（銷售部門）; a customer with his company. */
export function useNameOf() {
  const t = useTranslations("orders");
  const language = useLocale();
  return (person: Actor | CustomerActor): string =>
    "customer" in person
      ? t("nameOf", { name: person.name, place: person.company })
      : t("nameOf", { name: nameIn(person, language), place: t(`department.${person.department}`) });
}
