"use client";
import Link from "next/link";
import { signIn } from "next-auth/react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { send } from "@/components/api-client";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Language } from "@/lib/form/words";
import { type DemoAccount, DemoAccounts } from "./demo-accounts";
import { Line } from "./fields";

type SignInFormProps = { next: string; demo: { accounts: DemoAccount[]; password: string } | null };

export function SignInForm({ next, demo }: SignInFormProps) {
  const t = useTranslations("pages.entrance");
  const ui = useTranslations("pages.ui");
  const [mail, setMail] = useState("");
  const [password, setPassword] = useState("");
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
      <form
        className="space-y-5"
        onSubmit={(event) => {
          event.preventDefault();
          void enter({ mail, password });
        }}
      >
        {failure && (
          <Notice tone="bad" urgent>
            {failure}
          </Notice>
        )}
        <Line id="mail" label={t("mail")} type="email" autoComplete="username" value={mail} onChange={setMail} />
        <Line id="password" label={t("password")} type="password" autoComplete="current-password" value={password} onChange={setPassword} />
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
