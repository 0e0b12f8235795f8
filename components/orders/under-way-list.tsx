import Link from "next/link";
import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { UnderWay } from "@/lib/order/under-way";
import { DayLeft } from "./day-left";
import { orderPath } from "./paths";

export type OpenWork = UnderWay & { no: string; customer?: string; mine: boolean; late: number; left: number };

/** What orders in execution still owe, by which day. With `customer`, of several orders. */
export function UnderWayList({ works }: { works: OpenWork[] }) {
  const t = useTranslations("orders");
  const pages = useTranslations("pages.order");
  return (
    <ul className="divide-y divide-line">
      {works.map((work) => (
        <li key={`${work.no} ${work.id}`} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-5 py-3">
          <Icon name="clock" className={work.mine ? "text-seal-deep" : "text-ink-faint"} />
          <div className="min-w-36 flex-1">
            <p className="font-medium">{work.text || t("underWay.deliver")}</p>
            <p className="text-sm text-ink-soft">
              {work.customer && (
                <>
                  <Link href={orderPath(work.no)} className="link whitespace-nowrap figures">
                    {work.no}
                  </Link>{" "}
                  {work.customer} ·{" "}
                </>
              )}
              {t(`underWay.${work.kind}`)} · {t(`department.${work.department}`)}
              {work.kind === "milestone" && <span className="figures"> · {work.completion}%</span>}
            </p>
          </div>
          <DayLeft {...work} />
          {work.mine && work.kind === "milestone" && (
            <span className="max-sm:w-full max-sm:pl-9">
              <ButtonLink href={`${orderPath(work.no)}?view=execution`} small>
                {pages("logEntry")}
              </ButtonLink>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
