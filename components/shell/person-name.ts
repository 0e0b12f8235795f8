import { useLocale } from "next-intl";
import { type Named, nameIn } from "@/lib/order/people";

/** The name of a person as the reader can read it. */
export function usePersonName() {
  const language = useLocale();
  return (person: Named) => nameIn(person, language);
}
