import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { DateText } from "@/components/ui/date-text";
import type { TimeLeft } from "@/lib/order/time-left";

/** By when something is to be done, whether that has passed, whether the clock stands still, and what pauses have added. */
export function DueText({ time, today }: { time: TimeLeft; today: string }) {
  const t = useTranslations("orders.due");
  const { due, late, left, paused, added } = time;
  if (!due) return <span className="text-sm text-ink-faint">{t("none")}</span>;
  const more = added > 0 && <span className="block text-xs text-ink-faint">{t("added", { days: added })}</span>;
  if (late > 0 && !paused) {
    return (
      <span className="max-md:text-right">
        <Badge tone="bad" icon="alert">
          {t("late", { days: late })}
        </Badge>
        {more}
      </span>
    );
  }
  return (
    <span className="max-md:text-right">
      {paused && (
        <span className="mb-1 block">
          <Badge tone="note" icon="clock">
            {t("paused")}
          </Badge>
        </span>
      )}
      {due.day === today ? (
        <Badge tone="wait" icon="clock">
          {t("today")}
        </Badge>
      ) : (
        <>
          <DateText date={due.day} />
          {!paused && <span className="block text-xs text-ink-faint">{t("left", { days: left })}</span>}
        </>
      )}
      {more}
    </span>
  );
}
