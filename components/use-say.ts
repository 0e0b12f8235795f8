import { useLocale } from "next-intl";
import { inLanguage, type Said } from "@/lib/form/words";

/** Says something in the reader's language. */
export function useSay() {
  const language = useLocale();
  return (said: Said) => inLanguage(said, language);
}
