"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { DateEntry } from "@/components/ui/date-entry";
import { DateText } from "@/components/ui/date-text";
import { Icon } from "@/components/ui/icon";

type DayListProps = { id: string; label: string; days: string[]; change: (days: string[]) => void };

/** Days of a company's own, earliest first. */
export function DayList({ id, label, days, change }: DayListProps) {
  const t = useTranslations("settings");
  const [day, setDay] = useState("");
  const add = () => {
    change([...new Set([...days, day])].sort());
    setDay("");
  };
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 font-medium">{label}</legend>
      <div className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          <DateEntry type="date" id={`${id}-new`} aria-label={`${label}, ${t("day")}`} value={day} onChange={(event) => setDay(event.target.value)} />
        </div>
        <Button icon="plus" disabled={!day} onClick={add}>
          {t("addDay")}
        </Button>
      </div>
      <ul className="mt-3 flex flex-wrap gap-2">
        {days.map((one) => (
          <li key={one} className="inline-flex items-center rounded-full border border-line-strong bg-wash pl-3 text-sm">
            <DateText date={one} />
            <RemoveDay day={one} remove={() => change(days.filter((other) => other !== one))} />
          </li>
        ))}
        {days.length === 0 && <li className="text-sm text-ink-faint">{t("noDays")}</li>}
      </ul>
    </fieldset>
  );
}

function RemoveDay({ day, remove }: { day: string; remove: () => void }) {
  const t = useTranslations("settings");
  return (
    <button
      type="button"
      aria-label={t("removeDay", { day })}
      onClick={remove}
      className="inline-flex size-9 items-center justify-center rounded-full text-ink-soft hover:text-seal-deep pointer-coarse:size-11"
    >
      <Icon name="cross" className="size-3.5" />
    </button>
  );
}
