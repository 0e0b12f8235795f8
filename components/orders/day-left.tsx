import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { DateText } from "@/components/ui/date-text";

/** A calendar day that somebody named, and the working days until it or since. */
export function DayLeft({ day, late, left }: { day: string; late: number; left: number }) {
  const t = useTranslations("orders.due");
  return (
    <span className="flex flex-col gap-0.5 max-sm:w-full max-sm:pl-9 sm:items-end sm:text-right">
      <DateText date={day} />
      {late > 0 ? (
        <Badge tone="bad" icon="alert">
          {t("late", { days: late })}
        </Badge>
      ) : (
        <span className="text-xs text-ink-faint">{t("left", { days: left })}</span>
      )}
    </span>
  );
}
