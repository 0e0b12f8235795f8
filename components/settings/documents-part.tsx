"use client";
import { useTranslations } from "next-intl";
import { useFormContext } from "react-hook-form";
import { SelectField, TickField } from "@/components/ui/entry-field";
import type { Settings } from "@/lib/company/settings";
import { languages } from "@/lib/form/words";
import { Part } from "./part";

export function DocumentsPart() {
  const t = useTranslations("settings");
  const { register } = useFormContext<Settings>();
  return (
    <Part title={t("documents")}>
      <SelectField {...register("documentLanguage")} label={t("documentLanguage")} hint={t("documentLanguageHint")} className="sm:max-w-md">
        {languages.map((language) => (
          <option key={language} value={language}>
            {t(`language.${language}`)}
          </option>
        ))}
      </SelectField>
      <TickField {...register("headReview")} label={t("headReview")} hint={t("headReviewHint")} />
    </Part>
  );
}
