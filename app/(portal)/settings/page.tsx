import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { SettingsForm } from "@/components/settings/settings-form";
import { Page } from "@/components/shell/page";
import { announcedUntil, countries } from "@/lib/calendar/national";
import { may } from "@/lib/order/access";
import { companySeen } from "../../company-seen";
import { personHere } from "../../person-here";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings"))("title") };
}

export default async function SettingsPage() {
  const person = await personHere("/settings");
  if (!may(person, "managePeople")) notFound();
  const [t, language, { settings }] = await Promise.all([getTranslations("settings"), getLocale(), companySeen()]);
  // Named here, not in the browser, whose tables of names may be of another year than ours.
  const names = new Intl.DisplayNames(language, { type: "region" });
  const named = countries().map((code) => ({ code, name: names.of(code) ?? code, announcedUntil: announcedUntil(code) }));
  const zones = [...new Set([settings.zone, ...Intl.supportedValuesOf("timeZone")])].sort();
  return (
    <Page title={t("title")} lead={<p className="max-w-2xl">{t("lead")}</p>}>
      <SettingsForm settings={settings} countries={named} zones={zones} />
    </Page>
  );
}
