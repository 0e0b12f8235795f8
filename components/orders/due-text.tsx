import { useTranslations } from "next-intl";
import { Badge, type Tone } from "@/components/ui/badge";
import { DateText } from "@/components/ui/date-text";
import type { IconName } from "@/components/ui/icon";
import type { Due } from "@/lib/order/events";
import { calendarNamed, type TimeLeft, type TimeSaid, timeSaid } from "@/lib/order/time-left";

const badges: Partial<Record<TimeSaid["says"], { tone: Tone; icon: IconName }>> = {
  late: { tone: "bad", icon: "alert" },
  doneLate: { tone: "bad", icon: "alert" },
  onTime: { tone: "good", icon: "check" },
  paused: { tone: "note", icon: "clock" },
  today: { tone: "wait", icon: "clock" },
};

type DueTextProps = { time: TimeLeft; today: string; named?: boolean };

/** By when something is to be done, what is left of its time or by how much it has passed, what pauses have added, and which calendar counts. `named`: it stands beside another date. */
export function DueText({ time, today, named }: DueTextProps) {
  const t = useTranslations("orders.due");
  const { due } = time;
  if (!due) return <span className="text-sm text-ink-faint">{t("none")}</span>;
  return (
    <span className="block space-y-0.5">
      <span className="block">
        {named && <span className="text-ink-faint">{t("due")} </span>}
        <DateText date={due.day} />
      </span>
      {timeSaid(time, today).map((said) => (
        <Standing key={said.says} said={said} />
      ))}
      <CountedBy due={due} />
    </span>
  );
}

function Standing({ said: { says, days } }: { said: TimeSaid }) {
  const t = useTranslations("orders.due");
  const badge = badges[says];
  const text = t(says, { days });
  return <span className="block">{badge ? <Badge {...badge}>{text}</Badge> : <span className="text-xs text-ink-faint">{text}</span>}</span>;
}

function CountedBy({ due }: { due: Due }) {
  const t = useTranslations("orders.due");
  const { base, version } = calendarNamed(due);
  return <span className="block text-xs text-ink-faint">{t("calendar", { base: base === "mon-fri" ? t("mondayToFriday") : base, version })}</span>;
}
