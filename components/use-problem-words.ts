import { useTranslations } from "next-intl";
import { ApiProblem } from "./api-client";

/** The sentence for whatever went wrong, in the reader's language. A rule's own sentence is said as it is. */
export function useProblemWords() {
  const t = useTranslations("pages.ui");
  return (error: unknown): string => {
    if (!(error instanceof ApiProblem)) {
      // A defect of the page: the reader gets a sentence, the browser's console what it was.
      console.error(error);
      return t("unexpected", { id: "—" });
    }
    const { status, detail, id } = error.problem;
    if (status === 0) return t("offline");
    if (status === 401) return detail || t("signedOut");
    return status >= 500 || !detail ? t("unexpected", { id: id ?? status }) : detail;
  };
}
