import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { DateText } from "@/components/ui/date-text";
import type { TimeLeft } from "@/lib/order/time-left";

/** By when something is to be done, whether that has passed, or whether the clock stands still. */
export function DueText({ time: { due, late, left, paused }, today }: { time: TimeLeft; today: string }) {
  const t = useTranslations("orders.due");
  if (!due) return <span className="text-sm text-ink-faint">{t("none")}</span>;
  if (paused) {
    return (
      <Badge tone="note" icon="clock">
        {t("paused")}
      </Badge>
    );
  }
  if (late > 0) {
    return (
      <Badge tone="bad" icon="alert">
        {t("late", { days: late })}
      </Badge>
    );
  }
  if (due.day === today) {
    return (
      <Badge tone="wait" icon="clock">
        {t("today")}
      </Badge>
    );
  }
  return (
    <span className="max-md:text-right">
      <DateText date={due.day} />
      <span className="block text-xs text-ink-faint">{t("left", { days: left })}</span>
    </span>
  );
}
