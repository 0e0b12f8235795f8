"use client";
import Link from "next/link";
import { signIn } from "next-auth/react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { z } from "zod";
import { send } from "@/components/api-client";
import { Button } from "@/components/ui/button";
import { EntryField } from "@/components/ui/entry-field";
import { Notice } from "@/components/ui/notice";
import { useCheckedForm } from "@/components/use-checked-form";
import type { Language } from "@/lib/form/words";
import { type DemoAccount, DemoAccounts } from "./demo-accounts";

const asked = z.object({ mail: z.string().trim().min(1), password: z.string().min(1) });

type SignInFormProps = { next: string; demo: { accounts: DemoAccount[]; password: string } | null };

export function SignInForm({ next, demo }: SignInFormProps) {
  const t = useTranslations("pages.entrance");
  const ui = useTranslations("pages.ui");
  // No values to start from: what the browser fills in before the page is alive would be wiped out by them.
  const { form, submitting } = useCheckedForm(asked, {});
  const { errors } = form.formState;
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const why = (error: string) => {
    const [reason, value = ""] = error.split(":");
    if (reason === "tooManyTries") return t("wait", { seconds: value });
    return reason === "defect" ? ui("unexpected", { id: value }) : t("wrong");
  };

  const enter = async (credentials: { mail: string; password: string }) => {
    setBusy(true);
    setFailure(null);
    const answer = await signIn("credentials", { ...credentials, redirect: false }).catch(() => null);
    if (answer?.ok && !answer.error) {
      await takeLanguage();
      // A whole new page: nothing that was shown to somebody else before may linger in the router.
      window.location.assign(next);
      return;
    }
    setFailure(answer?.error ? why(answer.error) : ui("offline"));
    setBusy(false);
  };

  return (
    <>
      <form noValidate className="space-y-5" onSubmit={submitting(enter)}>
        {failure && (
          <Notice tone="bad" urgent>
            {failure}
          </Notice>
        )}
        <EntryField {...form.register("mail")} label={t("mail")} type="email" autoComplete="username" error={errors.mail?.message} />
        <EntryField {...form.register("password")} label={t("password")} type="password" autoComplete="current-password" error={errors.password?.message} />
        <Button type="submit" look="primary" wide busy={busy}>
          {t("signIn")}
        </Button>
        <p className="text-center">
          <Link href="/forgotten" className="link inline-flex min-h-11 items-center">
            {t("forgotten")}
          </Link>
        </p>
      </form>
      {demo && <DemoAccounts {...demo} busy={busy} choose={(account) => enter({ mail: account.mail, password: demo.password })} />}
    </>
  );
}

/** The language kept in the profile follows its person to whichever browser he signs in with. */
async function takeLanguage() {
  const me = await send<{ language: Language | null }>("/api/v1/me").catch(() => null);
  if (me?.language) await send("/api/v1/me", { method: "PATCH", body: { language: me.language } }).catch(() => null);
}
