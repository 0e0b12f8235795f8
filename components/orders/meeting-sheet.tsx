import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Sheet } from "@/components/shell/page";
import { Icon } from "@/components/ui/icon";
import type { MeetingSeen } from "@/lib/door/contract/meeting";
import { callsMeeting } from "@/lib/order/meeting";
import { useCompanyClock } from "./company-clock";
import { type Around, InviteButton, MeetingActions } from "./meeting-actions";
import { orderApi } from "./paths";
import { type Known, useWhose } from "./whose";

type MeetingSheetProps = Around & { title: string };

/** The review meeting: when, where and with whom, or the time that is proposed for it (4.1). */
export function MeetingSheet({ no, meeting, person, people, title }: MeetingSheetProps) {
  const t = useTranslations("meeting");
  const { called } = meeting;
  return (
    <Sheet title={title} aside={called ? <Download no={no} /> : undefined}>
      {called ? (
        <>
          <Called called={called} people={people} />
          <MeetingActions no={no} meeting={meeting} called={called} person={person} people={people} />
        </>
      ) : (
        <>
          <p className="text-ink-soft">{t("none")}</p>
          <Proposed meeting={meeting} />
          {callsMeeting(person) && <InviteButton no={no} meeting={meeting} person={person} people={people} />}
        </>
      )}
    </Sheet>
  );
}

function Download({ no }: { no: string }) {
  const t = useTranslations("meeting");
  return (
    <a href={`${orderApi(no)}/meetings/calendar`} className="link inline-flex min-h-11 items-center gap-2 text-sm">
      <Icon name="calendar" />
      {t("download")}
    </a>
  );
}

function Called({ called, people }: { called: NonNullable<MeetingSeen["called"]>; people: Known[] }) {
  const t = useTranslations("meeting");
  const whose = useWhose(people);
  const when = useCompanyClock();
  const nameOf = (id: string) => whose({ person: id });
  const facts: [string, ReactNode][] = [
    [t("time"), `${when(called.time)} · ${t("minutes", { count: called.lasts })}`],
    [t("place"), called.place],
    [t("chair"), nameOf(called.chair)],
    [t("invited"), called.invited.map(nameOf).join(" · ")],
  ];
  return (
    <>
      <dl className="space-y-2">
        {facts.map(([label, value]) => (
          <div key={label} className="grid grid-cols-[5.5rem_1fr] gap-3">
            <dt className="text-ink-faint">{label}</dt>
            <dd className="min-w-0">{value}</dd>
          </div>
        ))}
      </dl>
      {called.sequence > 0 && <p className="mt-2 text-sm text-ink-faint">{t("changed", { count: called.sequence })}</p>}
      <details className="mt-3">
        <summary className="min-h-8 text-sm text-ink-soft">{t("open")}</summary>
        <p className="mt-1 text-sm whitespace-pre-line">{called.agenda}</p>
      </details>
    </>
  );
}

/** The proposed time, and what it follows from. */
function Proposed({ meeting: { proposed } }: { meeting: MeetingSeen }) {
  const t = useTranslations("meeting");
  const when = useCompanyClock();
  const { days, waitsFor } = proposed;
  return (
    <div className="mt-3 rounded-md bg-wash px-4 py-3">
      <p className="text-sm text-ink-faint">{t("proposed")}</p>
      <p className="font-semibold figures">{when(proposed.time)}</p>
      <p className="mt-1 text-sm text-ink-soft">{waitsFor.length > 0 ? t("whyWaits", { count: waitsFor.length, days }) : t("whyReady", { days })}</p>
    </div>
  );
}
