import Link from "next/link";
import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import type { OpenDuty } from "@/lib/order/duties";
import { DayLeft } from "./day-left";
import { DutyButton } from "./duty-button";
import { orderPath } from "./paths";
import { type Known, useWhose } from "./whose";

export type WaitingDuty = OpenDuty & { no: string; customer?: string; mine: boolean };

/** What waits for somebody and is no document. With `customer`, of several orders. */
export function DutyList({ duties, people }: { duties: WaitingDuty[]; people: Known[] }) {
  const t = useTranslations("duties");
  const whose = useWhose(people);
  return (
    <ul className="divide-y divide-line">
      {duties.map((duty) => (
        <li key={`${duty.no} ${duty.id}`} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-5 py-3">
          <Icon name="info" className={duty.mine ? "text-seal-deep" : "text-ink-faint"} />
          <div className="min-w-36 flex-1 basis-60">
            <p className="font-medium">{t(`kind.${duty.kind}`)}</p>
            <p className="text-sm text-ink-soft">
              {duty.customer && (
                <>
                  <Link href={orderPath(duty.no)} className="link whitespace-nowrap figures">
                    {duty.no}
                  </Link>{" "}
                  {duty.customer} ·{" "}
                </>
              )}
              {whose(duty.for)}
              {duty.also && `${t("also")}${whose(duty.also)}`}
            </p>
            {duty.text && <p className="mt-1 text-sm whitespace-pre-line">{duty.text}</p>}
          </div>
          {duty.day && <DayLeft day={duty.day} late={duty.late} left={duty.left} />}
          {duty.mine && (
            <span className="max-sm:w-full max-sm:pl-9">
              <DutyButton no={duty.no} duty={duty} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
