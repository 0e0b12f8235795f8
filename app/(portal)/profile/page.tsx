import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { LanguageChoice } from "@/components/profile/language-choice";
import { PasswordForm } from "@/components/profile/password-form";
import { SavedSignature } from "@/components/profile/saved-signature";
import { Page, Sheet } from "@/components/shell/page";
import { nameIn } from "@/lib/order/people";
import { credentialOf } from "@/lib/store/credentials";
import { personHere } from "../../person-here";
import { savedStrokesOf } from "../../saved-strokes";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("pages.profile"))("title") };
}

export default async function ProfilePage() {
  const person = await personHere("/profile");
  const [t, department, language, { savedSignature }] = await Promise.all([
    getTranslations("pages.profile"),
    getTranslations("orders.department"),
    getLocale(),
    credentialOf(person.id),
  ]);
  return (
    <Page title={t("title")} lead={`${nameIn(person, language)} · ${department(person.department)} · ${person.title} · ${person.mail}`} narrow>
      <div className="space-y-6">
        <Sheet title={t("language")}>
          <p className="mb-4 text-ink-soft">{t("languageSays")}</p>
          <LanguageChoice />
        </Sheet>
        <Sheet title={t("signature")}>
          <p className="mb-4 text-ink-soft">{t("signatureSays")}</p>
          <SavedSignature saved={savedStrokesOf(savedSignature)} />
        </Sheet>
        <Sheet title={t("password")}>
          <p className="mb-4 text-ink-soft">{t("passwordSays")}</p>
          <PasswordForm />
        </Sheet>
      </div>
    </Page>
  );
}
