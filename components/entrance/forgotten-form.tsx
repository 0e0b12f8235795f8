"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { send } from "@/components/api-client";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useErrand } from "@/components/use-errand";
import { Line } from "./fields";

export function ForgottenForm() {
  const t = useTranslations("pages.entrance");
  const { busy, failure, run } = useErrand();
  const [mail, setMail] = useState("");
  const [sent, setSent] = useState(false);
  return (
    <form
      className="space-y-5"
      onSubmit={async (event) => {
        event.preventDefault();
        setSent(
          await run(async (key) => {
            await send("/api/v1/password-resets", { method: "POST", key, body: { mail } });
          }),
        );
      }}
    >
      {failure && (
        <Notice tone="bad" urgent>
          {failure}
        </Notice>
      )}
      {sent ? (
        <Notice tone="good" urgent>
          {t("forgottenSent")}
        </Notice>
      ) : (
        <>
          <Line id="mail" label={t("mail")} type="email" autoComplete="username" value={mail} onChange={setMail} />
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
