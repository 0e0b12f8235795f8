"use client";
import { useTranslations } from "next-intl";
import { send } from "@/components/api-client";
import { Button } from "@/components/ui/button";
import { EntryField } from "@/components/ui/entry-field";
import { Notice } from "@/components/ui/notice";
import { useCheckedForm } from "@/components/use-checked-form";
import { shortestPassword } from "@/lib/company/access-limits";
import { firstAdminBody } from "@/lib/door/contract/account";
import { passwordFaultsAt } from "./password-faults";

const blank = { code: "", name: "", latinName: "", title: "", mail: "", password: "" };
const places = { ...passwordFaultsAt("password"), wrongFirstCode: "code" } as const;

/** Makes the first administrator of an empty portal, by the code that its server printed. */
export function FirstAdminForm() {
  const t = useTranslations("pages.entrance");
  const { form, busy, failure, submitting } = useCheckedForm(firstAdminBody, blank, places);
  const found = submitting(async (body, key) => {
    await send("/api/v1/first-admin", { method: "POST", key, body });
    window.location.assign("/sign-in");
  });
  const line = (name: keyof typeof blank) => ({ ...form.register(name), label: t(name), error: form.formState.errors[name]?.message });
  return (
    <form noValidate className="space-y-5" onSubmit={found}>
      {failure && (
        <Notice tone="bad" urgent>
          {failure}
        </Notice>
      )}
      <EntryField {...line("code")} />
      <EntryField {...line("name")} autoComplete="name" />
      <EntryField {...line("latinName")} lang="en" />
      <EntryField {...line("title")} autoComplete="organization-title" />
      <EntryField {...line("mail")} type="email" autoComplete="username" />
      <EntryField {...line("password")} type="password" autoComplete="new-password" hint={t("passwordHint", { least: shortestPassword })} />
      <Button type="submit" look="primary" wide busy={busy}>
        {t("found")}
      </Button>
    </form>
  );
}
