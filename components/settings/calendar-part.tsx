"use client";
import { useTranslations } from "next-intl";
import { useFormContext } from "react-hook-form";
import { SelectField } from "@/components/ui/entry-field";
import type { Settings } from "@/lib/company/settings";
import { DayList } from "./day-list";
import { Part } from "./part";

/** `announcedUntil`: the last day (ISO) that its government has announced, where it announces each year. */
export type Country = { code: string; name: string; announcedUntil: string | undefined };

/** Which days are worked. A day is either an extra working day or an extra day off: naming it in one list takes it off the other. */
export function CalendarPart({ countries }: { countries: Country[] }) {
  const t = useTranslations("settings");
  const { register, watch, setValue, formState } = useFormContext<Settings>();
  const { base, working, closed, version } = watch("calendar");
  const day = countries.find(({ code }) => code === base)?.announcedUntil;
  const set = (name: "working" | "closed", days: string[]) => {
    const [other, others] = name === "working" ? (["closed", closed] as const) : (["working", working] as const);
    setValue(`calendar.${name}`, days, { shouldDirty: true });
    setValue(
      `calendar.${other}`,
      others.filter((day) => !days.includes(day)),
      { shouldDirty: true },
    );
  };
  return (
    <Part title={t("calendar")} says={t("calendarSays", { version })}>
      <SelectField
        {...register("calendar.base")}
        label={t("base")}
        hint={day && t("announcedUntil", { day })}
        error={formState.errors.calendar?.base?.message}
        className="sm:max-w-md"
      >
        <option value="mon-fri">{t("mondayToFriday")}</option>
        {countries.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
      <div className="grid gap-5 sm:grid-cols-2">
        <DayList id="working" label={t("working")} days={working} change={(days) => set("working", days)} />
        <DayList id="closed" label={t("closed")} days={closed} change={(days) => set("closed", days)} />
      </div>
    </Part>
  );
}
