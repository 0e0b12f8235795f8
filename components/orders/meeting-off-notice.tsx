import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { Meeting } from "@/lib/order/meeting-events";
import { useCompanyClock } from "./company-clock";

/** Nobody waits for a meeting that is called off (4.1): when and where it would have been, and why it is not held. */
export function MeetingOffNotice({ meeting: { time, place, calledOff } }: { meeting: Meeting }) {
  const t = useTranslations("meeting");
  const when = useCompanyClock();
  return (
    <Notice tone="wait" title={t("off")}>
      <p>{t("wasPlanned", { time: when(time), place })}</p>
      <p className="whitespace-pre-line">{calledOff?.reason}</p>
    </Notice>
  );
}
