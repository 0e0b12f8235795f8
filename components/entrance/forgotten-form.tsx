"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { send } from "@/components/api-client";
import { Button } from "@/components/ui/button";
import { EntryField } from "@/components/ui/entry-field";
import { Notice } from "@/components/ui/notice";
import { useCheckedForm } from "@/components/use-checked-form";
import { resetHours } from "@/lib/company/access-limits";
import { resetBody } from "@/lib/door/contract/account";

export function ForgottenForm() {
  const t = useTranslations("pages.entrance");
  const { form, busy, failure, submitting } = useCheckedForm(resetBody, { mail: "" });
  const [sent, setSent] = useState(false);
  const ask = submitting(async (body, key) => {
    await send("/api/v1/password-resets", { method: "POST", key, body });
    setSent(true);
  });
  return (
    <form noValidate className="space-y-5" onSubmit={ask}>
      {failure && (
        <Notice tone="bad" urgent>
          {failure}
        </Notice>
      )}
      {sent ? (
        <Notice tone="good" urgent>
          {t("forgottenSent", { hours: resetHours })}
        </Notice>
      ) : (
        <>
          <EntryField {...form.register("mail")} type="email" autoComplete="username" label={t("mail")} error={form.formState.errors.mail?.message} />
          <Button type="submit" look="primary" wide busy={busy}>
            {t("forgottenSend")}
          </Button>
        </>
      )}
      <p className="text-center">
        <Link href="/sign-in" className="link inline-flex min-h-11 items-center">
          {t("backToSignIn")}
        </Link>
      </p>
    </form>
  );
}
