import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { InstantText } from "@/components/ui/date-text";
import { departmentLogs } from "@/lib/order/department-log";
import type { LogLine, Order } from "@/lib/order/order";
import { type Department, nameIn } from "@/lib/order/people";
import { LogParticulars } from "./log-particulars";

type TrackingLogProps = { order: Order; own: Department /** Minor units, for those who may read prices. */; budget?: number };

/** Each department's tracking log (執行跟蹤臺賬): what it alone keeps, then its lines, newest first. The reader's own is open. */
export function TrackingLog({ order, own, budget }: TrackingLogProps) {
  const t = useTranslations("pages.order");
  const words = useTranslations("log");
  const department = useTranslations("orders.department");
  if (order.log.length === 0) return <p className="text-ink-faint">{t("noLog")}</p>;
  return (
    <div className="divide-y divide-line">
      {departmentLogs(order).map((log) => (
        <details key={log.department} open={log.department === own || log.lines.length > 0} className="group py-3 first:pt-0 last:pb-0">
          <summary className="flex min-h-9 flex-wrap items-center justify-between gap-3">
            <h3 className="font-semibold">{department(log.department)}</h3>
            <span className="text-sm text-ink-faint">{words("count", { count: log.lines.length })}</span>
          </summary>
          <LogParticulars log={log} currency={order.terms.currency} budget={budget} />
          <ol className="divide-y divide-line">
            {log.lines.map((line) => (
              <Line key={`${line.at} ${line.by.id} ${line.text}`} line={line} milestone={order.milestones.find((one) => one.id === line.milestoneId)?.text} />
            ))}
          </ol>
        </details>
      ))}
    </div>
  );
}

function Line({ line, milestone }: { line: LogLine; milestone: string | undefined }) {
  const t = useTranslations("pages.order");
  const words = useTranslations("log");
  const ui = useTranslations("pages.ui");
  const language = useLocale();
  return (
    <li className="py-3">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-faint">
        <InstantText at={line.at} />
        <span>{nameIn(line.by, language)}</span>
        <Badge tone={line.done ? "good" : "plain"}>{line.completion}%</Badge>
      </p>
      {milestone && <p className="mt-1 text-sm font-medium text-indigo">{milestone}</p>}
      <p className="mt-1 whitespace-pre-line">{line.text}</p>
      {line.handling && (
        <p className="mt-1 text-sm whitespace-pre-line text-ink-soft">
          {t("logHandling")}
          {ui("colon")}
          {line.handling}
        </p>
      )}
      {line.files.length > 0 && (
        <p className="mt-1 flex flex-wrap gap-x-3 text-sm">
          {line.files.map((sha256, at) => (
            <a key={sha256} href={`/api/v1/attachments/${sha256}`} className="link" download>
              {words("evidenceOf", { number: at + 1 })}
            </a>
          ))}
        </p>
      )}
    </li>
  );
}
