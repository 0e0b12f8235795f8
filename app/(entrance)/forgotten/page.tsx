import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EntranceSheet } from "@/components/entrance/entrance-sheet";
import { ForgottenForm } from "@/components/entrance/forgotten-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("pages.entrance"))("forgottenTitle") };
}

export default async function ForgottenPage() {
  const t = await getTranslations("pages.entrance");
  return (
    <EntranceSheet title={t("forgottenTitle")} lead={t("forgottenSays")}>
      <ForgottenForm />
    </EntranceSheet>
  );
}
