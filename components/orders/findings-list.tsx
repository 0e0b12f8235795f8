import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { DateText } from "@/components/ui/date-text";
import type { FindingStanding } from "@/lib/order/findings";
import { nameIn } from "@/lib/order/people";
import { documentPath } from "./paths";

/** Findings of checks, inspections and acceptances, how often each was to be corrected, and whether it is truly solved (6.3). */
export function FindingsList({ no, findings }: { no: string; findings: FindingStanding[] }) {
  const t = useTranslations("pages.order");
  const words = useTranslations("findings");
  const department = useTranslations("orders.department");
  const language = useLocale();
  if (findings.length === 0) return <p className="text-ink-faint">{t("noFindings")}</p>;
  return (
    <ul className="divide-y divide-line">
      {findings.map((finding) => (
        <li key={finding.id} className="py-3 first:pt-0">
          <p className="whitespace-pre-line">{finding.text}</p>
          <p className="mt-1.5 flex flex-wrap items-center gap-2 text-sm text-ink-soft">
            <Badge tone={finding.settledAt ? "good" : "wait"}>{t(finding.settledAt ? "settled" : "unsettled")}</Badge>
            {finding.attempts > 1 && <Badge tone="bad">{words("attempts", { count: finding.attempts })}</Badge>}
            {finding.nth > 1 && <Badge>{words("nth", { nth: finding.nth, department: department(finding.department) })}</Badge>}
            {finding.late > 0 && (
              <Badge tone="bad" icon="alert">
                {words("late", { days: finding.late })}
              </Badge>
            )}
          </p>
          <p className="mt-1.5 text-sm text-ink-soft">
            {finding.id} · {department(finding.department)} · {words("until")} <DateText date={finding.deadline} />
            {" · "}
            <Link href={documentPath(no, finding.from)} className="link">
              {words("from")}
            </Link>
          </p>
          {finding.verifiedBy && (
            <p className="text-sm text-ink-soft">
              {words("verified", { name: nameIn(finding.verifiedBy, language), department: department(finding.verifiedBy.department) })}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
