import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { InstantText } from "@/components/ui/date-text";
import { type Named, nameIn } from "@/lib/order/people";

type Distributed = Named & { id: string; openedAt: string | null };

/** Whom the minutes were sent to, and who has opened them (4.3). */
export function DistributionList({ distribution }: { distribution: Distributed[] }) {
  const t = useTranslations("pages.document");
  const language = useLocale();
  return (
    <ul className="space-y-2">
      {distribution.map((one) => (
        <li key={one.id} className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
          <span>{nameIn(one, language)}</span>
          {one.openedAt ? (
            <span className="text-sm text-ink-soft">
              {t("distributionOpened")} <InstantText at={one.openedAt} />
            </span>
          ) : (
            <Badge tone="plain">{t("distributionUnopened")}</Badge>
          )}
        </li>
      ))}
    </ul>
  );
}
