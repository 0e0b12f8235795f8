import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { EntranceSheet } from "@/components/entrance/entrance-sheet";
import { FirstAdminForm } from "@/components/entrance/first-admin-form";
import { companySeen } from "../../company-seen";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("pages.entrance"))("firstAdminTitle") };
}

export default async function FirstAdminPage() {
  if ((await companySeen()).people.length > 0) redirect("/sign-in");
  const t = await getTranslations("pages.entrance");
  return (
    <EntranceSheet title={t("firstAdminTitle")} lead={t("firstAdminSays")}>
      <FirstAdminForm />
    </EntranceSheet>
  );
}
