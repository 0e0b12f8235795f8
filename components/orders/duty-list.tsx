import Link from "next/link";
import { useTranslations } from "next-intl";
import { DateText } from "@/components/ui/date-text";
import { Icon } from "@/components/ui/icon";
import type { Duty } from "@/lib/order/duties";
import { DutyButton } from "./duty-button";
import { orderPath } from "./paths";
import { type Known, useWhose } from "./whose";

export type OpenDuty = Duty & { no: string; customer?: string; mine: boolean };

/** What waits for somebody and is no document. With `customer`, of several orders. */
export function DutyList({ duties, people }: { duties: OpenDuty[]; people: Known[] }) {
  const t = useTranslations("duties");
  const whose = useWhose(people);
  return (
    <ul className="divide-y divide-line">
      {duties.map((duty) => (
        <li key={`${duty.no} ${duty.id}`} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-5 py-3">
          <Icon name="info" className={duty.mine ? "text-seal-deep" : "text-ink-faint"} />
          <div className="min-w-36 flex-1">
            <p className="font-medium">{t(`kind.${duty.kind}`)}</p>
            <p className="text-sm text-ink-soft">
              {duty.customer && (
                <>
                  <Link href={orderPath(duty.no)} className="link figures">
                    {duty.no}
                  </Link>{" "}
                  {duty.customer} ·{" "}
                </>
              )}
              {whose(duty.for)}
              {duty.day && (
                <>
                  {" "}
                  · <DateText date={duty.day} />
                </>
              )}
            </p>
            {duty.text && <p className="mt-1 text-sm whitespace-pre-line">{duty.text}</p>}
          </div>
          {duty.mine && <DutyButton no={duty.no} duty={duty} />}
        </li>
      ))}
    </ul>
  );
}
