import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { DateText, InstantText } from "@/components/ui/date-text";
import { MoneyText } from "@/components/ui/money-text";
import type { DepartmentLog } from "@/lib/order/department-log";

type LogParticularsProps = { log: DepartmentLog; currency: string; budget?: number };

/** What one department alone keeps in its log: contracts and arrivals, the inspection before delivery, the cost to date. */
export function LogParticulars({ log: { contracts, inspection, cost }, currency, budget }: LogParticularsProps) {
  const t = useTranslations("log");
  return (
    <>
      {contracts.length > 0 && (
        <ul aria-label={t("contracts")} className="my-2 rounded-md bg-wash px-3 py-1 text-sm">
          {contracts.map(({ no, material, arrival, arrived }) => (
            <li key={no} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-1.5">
              <span>
                <span className="font-medium figures">{no}</span> {material}
              </span>
              <span className="flex items-center gap-2">
                <DateText date={arrival} />
                <Badge tone={arrived ? "good" : "wait"}>{t(arrived ? "arrived" : "expected")}</Badge>
              </span>
            </li>
          ))}
        </ul>
      )}
      {inspection && (
        <p className="my-2 flex flex-wrap items-center gap-2 rounded-md bg-wash px-3 py-2.5 text-sm">
          {t("inspection")}
          <Badge tone={inspection.outcome === "pass" ? "good" : "bad"}>{t(`outcome.${inspection.outcome}`)}</Badge>
          <span className="text-ink-faint">
            <InstantText at={inspection.at} />
          </span>
        </p>
      )}
      {cost && (
        <p className="my-2 flex flex-wrap items-center gap-x-4 gap-y-1 rounded-md bg-wash px-3 py-2.5 text-sm">
          <span>
            {t("costToDate")} <MoneyText minor={cost.toDate} currency={currency} />
          </span>
          {budget !== undefined && (
            <span className="text-ink-soft">
              {t("budget")} <MoneyText minor={budget} currency={currency} />
            </span>
          )}
          {budget !== undefined && cost.toDate > budget && <Badge tone="bad">{t("overBudget")}</Badge>}
        </p>
      )}
    </>
  );
}
