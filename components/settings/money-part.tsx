"use client";
import { useTranslations } from "next-intl";
import { useFormContext } from "react-hook-form";
import { SelectField } from "@/components/ui/entry-field";
import { useSay } from "@/components/use-say";
import { currencies } from "@/forms/options";
import type { Settings } from "@/lib/company/settings";
import { Pair, Part } from "./part";
import { SettingNumber } from "./setting-number";

export function MoneyPart() {
  const t = useTranslations("settings");
  const say = useSay();
  const { register, formState } = useFormContext<Settings>();
  return (
    <Part title={t("money")}>
      <SelectField {...register("currency")} label={t("currency")} hint={t("currencyHint")} error={formState.errors.currency?.message} className="sm:max-w-md">
        {Object.entries(currencies).map(([code, name]) => (
          <option key={code} value={code}>
            {say(name)}
          </option>
        ))}
      </SelectField>
      <Pair>
        <SettingNumber name="marginTarget" label={t("marginTarget")} hint={t("marginTargetHint")} unit={t("percent")} fractions />
        <SettingNumber name="paymentDays" label={t("paymentDays")} hint={t("paymentDaysHint")} unit={t("days")} />
      </Pair>
    </Part>
  );
}
