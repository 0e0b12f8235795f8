import Link from "next/link";
import { useTranslations } from "next-intl";
import { DateText } from "@/components/ui/date-text";
import { Notice } from "@/components/ui/notice";
import type { Likeness } from "@/lib/order/duplicates";
import { duplicateDays } from "@/lib/order/duplicates";
import type { Stage } from "@/lib/order/order";
import { orderPath } from "./paths";
import { StageBadge } from "./stage-badge";

type Duplicate = { no: string; stage: Stage; orderDate: string; likeness: Likeness };

/** Orders that are likely the same one, to look at before going on; nothing is refused because of them (2.2). */
export function DuplicatesNotice({ duplicates, aside = false }: { duplicates: Duplicate[]; aside?: boolean }) {
  const t = useTranslations("pages.order");
  if (duplicates.length === 0) return null;
  return (
    <Notice tone="wait" title={t("duplicates")}>
      <p>{t("duplicatesSays")}</p>
      <ul className="mt-2 space-y-1.5">
        {duplicates.map(({ no, stage, orderDate, likeness }) => (
          <li key={no} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Link href={orderPath(no)} target={aside ? "_blank" : undefined} className="link inline-flex min-h-8 items-center figures">
              {no}
            </Link>
            <StageBadge stage={stage} />
            <span>{t(`likeness.${likeness}`, { days: duplicateDays })}</span>
            <span className="text-ink-soft">
              <DateText date={orderDate} />
            </span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
