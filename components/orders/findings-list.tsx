import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { DateText } from "@/components/ui/date-text";
import type { Finding } from "@/lib/order/order";

/** Findings of checks, inspections and acceptances, and whether they are truly solved (6.3). */
export function FindingsList({ findings }: { findings: Finding[] }) {
  const t = useTranslations("pages.order");
  const department = useTranslations("orders.department");
  if (findings.length === 0) return <p className="text-ink-faint">{t("noFindings")}</p>;
  return (
    <ul className="divide-y divide-line">
      {findings.map((finding) => (
        <li key={finding.id} className="py-3 first:pt-0">
          <p className="whitespace-pre-line">{finding.text}</p>
          <p className="mt-1.5 flex flex-wrap items-center gap-2 text-sm text-ink-soft">
            <Badge tone={finding.settledAt ? "good" : "wait"}>{t(finding.settledAt ? "settled" : "unsettled")}</Badge>
            {department(finding.department)} · <DateText date={finding.deadline} />
          </p>
        </li>
      ))}
    </ul>
  );
}
