import { getTranslations } from "next-intl/server";

/** Says on every page of the demo company that nothing here is real. */
export async function DemoBanner() {
  const t = await getTranslations("pages.shell");
  return (
    <aside aria-label={t("demoLabel")} className="bg-ink px-4 py-2 text-center text-sm text-sheet print:hidden">
      {t("demo")}{" "}
      <a href="/dev/mail" className="font-medium whitespace-nowrap underline underline-offset-4 focus-visible:outline-sheet">
        {t("demoMailbox")}
      </a>
    </aside>
  );
}
