import { getTranslations } from "next-intl/server";
import { ButtonLink } from "./button";

type PagerProps = { page: number; pages: number; total: number; hrefOf: (page: number) => string };

/** Where one is in a long list; the page is in the address. */
export async function Pager({ page, pages, total, hrefOf }: PagerProps) {
  const t = await getTranslations("pages.ui");
  return (
    <nav aria-label={t("pages")} className="flex flex-wrap items-center justify-between gap-3 px-5 py-3">
      <p className="text-sm text-ink-soft figures">{t("pageOf", { page, pages: Math.max(pages, 1), total })}</p>
      {pages > 1 && (
        <div className="flex gap-2">
          {page > 1 && (
            <ButtonLink small icon="left" href={hrefOf(page - 1)} rel="prev">
              {t("previous")}
            </ButtonLink>
          )}
          {page < pages && (
            <ButtonLink small href={hrefOf(page + 1)} rel="next">
              {t("next")}
            </ButtonLink>
          )}
        </div>
      )}
    </nav>
  );
}
