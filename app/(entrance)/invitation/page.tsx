import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EntranceSheet } from "@/components/entrance/entrance-sheet";
import { NewPasswordForm } from "@/components/entrance/new-password-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("pages.entrance"))("invitationTitle") };
}

export default async function InvitationPage() {
  const t = await getTranslations("pages.entrance");
  return (
    <EntranceSheet title={t("invitationTitle")} lead={t("invitationSays")}>
      <NewPasswordForm place="/api/v1/invitations/acceptances" action={t("accept")} done={t("accepted")} />
    </EntranceSheet>
  );
}
