import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EntranceSheet } from "@/components/entrance/entrance-sheet";
import { NewPasswordForm } from "@/components/entrance/new-password-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("pages.entrance"))("newPasswordTitle") };
}

export default async function PasswordPage() {
  const t = await getTranslations("pages.entrance");
  return (
    <EntranceSheet title={t("newPasswordTitle")}>
      <NewPasswordForm place="/api/v1/password-resets/uses" action={t("newPasswordTitle")} done={t("passwordSet")} />
    </EntranceSheet>
  );
}
