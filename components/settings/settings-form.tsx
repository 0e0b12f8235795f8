"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { FormProvider } from "react-hook-form";
import { send } from "@/components/api-client";
import { FormFoot } from "@/components/form/form-foot";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useToast } from "@/components/ui/toast";
import { useCheckedForm } from "@/components/use-checked-form";
import { type Settings, settingsSchema } from "@/lib/company/settings";
import { CalendarPart, type Country } from "./calendar-part";
import { CompanyPart } from "./company-part";
import { DeadlinesPart } from "./deadlines-part";
import { DocumentsPart } from "./documents-part";
import { MoneyPart } from "./money-part";

type SettingsFormProps = { settings: Settings; countries: Country[]; zones: string[] };

/** All settings on one page, saved at once: they are one thing, and one entry of the company's stream. */
export function SettingsForm({ settings, countries, zones }: SettingsFormProps) {
  const t = useTranslations("settings");
  const ui = useTranslations("pages.ui");
  const say = useToast();
  const router = useRouter();
  const { form, busy, failure, submitting } = useCheckedForm(settingsSchema, settings);
  const { isDirty } = form.formState;
  useHeld(isDirty);
  const save = submitting(async (body, key) => {
    const answer = await send<{ settings: Settings }>("/api/v1/settings", { method: "PUT", key, body });
    form.reset(answer.settings);
    say(t("done"));
    router.refresh();
  });
  return (
    <FormProvider {...form}>
      <form noValidate onSubmit={save} className="space-y-6">
        <CompanyPart />
        <DocumentsPart />
        <DeadlinesPart zones={zones} />
        <CalendarPart countries={countries} />
        <MoneyPart />
        {failure && (
          <Notice tone="bad" urgent>
            {failure}
          </Notice>
        )}
        <FormFoot state={<p className="text-sm text-ink-soft">{isDirty ? t("unsaved") : t("asSaved")}</p>}>
          <Button onClick={() => form.reset()} disabled={!isDirty || busy}>
            {t("undo")}
          </Button>
          <Button type="submit" look="primary" busy={busy} disabled={!isDirty}>
            {ui("save")}
          </Button>
        </FormFoot>
      </form>
    </FormProvider>
  );
}

/** While something is not saved the browser asks before it leaves the page. */
function useHeld(unsaved: boolean) {
  useEffect(() => {
    if (!unsaved) return;
    const hold = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", hold);
    return () => window.removeEventListener("beforeunload", hold);
  }, [unsaved]);
}
