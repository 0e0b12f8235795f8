import { getTranslations } from "next-intl/server";

/** Lets a keyboard pass over the header. */
export async function SkipLink() {
  const t = await getTranslations("pages.shell");
  return (
    <a href="#content" className="fixed top-2 left-2 z-50 -translate-y-24 rounded-md bg-ink px-4 py-3 font-medium text-sheet focus:translate-y-0">
      {t("skip")}
    </a>
  );
}
