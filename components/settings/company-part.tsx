"use client";
import { useTranslations } from "next-intl";
import { useFormContext } from "react-hook-form";
import { EntryField } from "@/components/ui/entry-field";
import type { Settings } from "@/lib/company/settings";
import { languages } from "@/lib/form/words";
import { Pair, Part } from "./part";

export function CompanyPart() {
  const t = useTranslations("settings");
  const { register, formState } = useFormContext<Settings>();
  const { errors } = formState;
  return (
    <Part title={t("company")} says={t("companySays")}>
      {(["name", "address"] as const).map((what) => (
        <fieldset key={what} className="min-w-0">
          <legend className="mb-2 font-medium">{t(what)}</legend>
          <div className="space-y-3">
            {languages.map((language) => (
              <EntryField
                key={language}
                {...register(`${what}.${language}`)}
                lang={language}
                label={<span className="text-sm font-normal text-ink-soft">{t(`language.${language}`)}</span>}
                aria-label={`${t(what)}, ${t(`language.${language}`)}`}
                error={errors[what]?.[language]?.message}
              />
            ))}
          </div>
        </fieldset>
      ))}
      <Pair>
        <EntryField {...register("phone")} type="tel" label={t("phone")} error={errors.phone?.message} />
        <EntryField {...register("mail")} type="email" label={t("mail")} error={errors.mail?.message} />
      </Pair>
    </Part>
  );
}
