import { getTranslations } from "next-intl/server";

/** Lets a keyboard pass over the header. */
export async function SkipLink() {
  const t = await getTranslations("pages.shell");
  return (
    <a
      href="#content"
      className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:rounded-md focus:bg-ink focus:px-4 focus:py-3 focus:font-medium focus:text-sheet"
    >
      {t("skip")}
    </a>
  );
}
