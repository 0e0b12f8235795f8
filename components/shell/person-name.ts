import { useLocale } from "next-intl";
import { type Named, personNameIn } from "./person-name-in";

/** The name of a person as the reader can read it. */
export function usePersonName() {
  const language = useLocale();
  return (person: Named) => personNameIn(person, language);
}
