import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { SettingsForm } from "@/components/settings/settings-form";
import { Page } from "@/components/shell/page";
import { Notice } from "@/components/ui/notice";
import { announcedUntil, countries } from "@/lib/calendar/national";
import { movesCounted } from "@/lib/door/moved-calendar";
import { may } from "@/lib/order/access";
import { companySeen } from "../../company-seen";
import { personHere } from "../../person-here";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings"))("title") };
}

export default async function SettingsPage() {
  const person = await personHere("/settings");
  if (!may(person, "managePeople")) notFound();
  const [t, language, { settings }, moves] = await Promise.all([getTranslations("settings"), getLocale(), companySeen(), movesCounted()]);
  // Named here, not in the browser, whose tables of names may be of another year than ours.
  const names = new Intl.DisplayNames(language, { type: "region" });
  const named = countries().map((code) => ({ code, name: names.of(code) ?? code, announcedUntil: announcedUntil(code) }));
  const zones = [...new Set([settings.zone, ...Intl.supportedValuesOf("timeZone")])].sort();
  return (
    <Page title={t("title")} lead={<p className="max-w-2xl">{t("lead")}</p>}>
      {moves.deadlines > 0 && (
        <div className="mb-6">
          <Notice tone="wait" title={t("movesCounted", moves)}>
            {t("movesCountedSays")}
          </Notice>
        </div>
      )}
      <SettingsForm settings={settings} countries={named} zones={zones} />
    </Page>
  );
}
