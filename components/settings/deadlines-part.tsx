"use client";
import { useTranslations } from "next-intl";
import { useFormContext } from "react-hook-form";
import { EntryField, SelectField } from "@/components/ui/entry-field";
import type { Settings } from "@/lib/company/settings";
import { Pair, Part } from "./part";
import { ReviewDays } from "./review-days";
import { SettingNumber } from "./setting-number";

export function DeadlinesPart({ zones }: { zones: string[] }) {
  const t = useTranslations("settings");
  const { register, formState } = useFormContext<Settings>();
  const { errors } = formState;
  return (
    <Part title={t("deadlines")} says={t("deadlinesSays")}>
      <ReviewDays />
      <Pair>
        <SettingNumber name="changeReviewDays" label={t("changeReviewDays")} hint={t("changeReviewDaysHint")} unit={t("workingDays")} />
        <EntryField
          {...register("closingTime")}
          type="time"
          label={t("closingTime")}
          hint={t("closingTimeHint")}
          error={errors.closingTime?.message}
          className="max-w-56"
        />
      </Pair>
      <SelectField {...register("zone")} label={t("zone")} hint={t("zoneHint")} error={errors.zone?.message} className="sm:max-w-md">
        {zones.map((zone) => (
          <option key={zone} value={zone}>
            {zone}
          </option>
        ))}
      </SelectField>
    </Part>
  );
}
