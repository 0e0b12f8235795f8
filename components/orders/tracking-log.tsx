import { useLocale, useTranslations } from "next-intl";
import { personNameIn } from "@/components/shell/person-name-in";
import { Badge } from "@/components/ui/badge";
import { InstantText } from "@/components/ui/date-text";
import type { Order } from "@/lib/order/order";

/** The departments' tracking log (執行跟蹤臺賬), newest first. */
export function TrackingLog({ order }: { order: Pick<Order, "log" | "milestones"> }) {
  const t = useTranslations("pages.order");
  const ui = useTranslations("pages.ui");
  const department = useTranslations("orders.department");
  const language = useLocale();
  const milestone = (id: string | undefined) => order.milestones.find((one) => one.id === id)?.text;
  if (order.log.length === 0) return <p className="text-ink-faint">{t("noLog")}</p>;
  return (
    <ol className="divide-y divide-line">
      {[...order.log].reverse().map((line) => (
        <li key={`${line.at} ${line.by.id} ${line.text}`} className="py-3 first:pt-0">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-faint">
            <InstantText at={line.at} />
            <span>
              {personNameIn(line.by, language)} · {department(line.department)}
            </span>
            <Badge tone={line.done ? "good" : "plain"}>{line.completion}%</Badge>
          </p>
          {milestone(line.milestoneId) && <p className="mt-1 text-sm font-medium text-indigo">{milestone(line.milestoneId)}</p>}
          <p className="mt-1 whitespace-pre-line">{line.text}</p>
          {line.handling && (
            <p className="mt-1 text-sm whitespace-pre-line text-ink-soft">
              {t("logHandling")}
              {ui("colon")}
              {line.handling}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
