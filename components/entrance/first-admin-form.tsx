"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { send } from "@/components/api-client";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useErrand } from "@/components/use-errand";
import { Line } from "./fields";

const blank = { code: "", name: "", latinName: "", title: "", mail: "", password: "" };

/** Makes the first administrator of an empty portal, by the code that its server printed. */
export function FirstAdminForm() {
  const t = useTranslations("pages.entrance");
  const { busy, failure, run } = useErrand();
  const [answers, setAnswers] = useState(blank);
  const line = (name: keyof typeof blank) => ({ id: name, value: answers[name], onChange: (value: string) => setAnswers({ ...answers, [name]: value }) });
  return (
    <form
      className="space-y-5"
      onSubmit={async (event) => {
        event.preventDefault();
        const done = await run(async (key) => {
          await send("/api/v1/first-admin", { method: "POST", key, body: answers });
        });
        if (done) window.location.assign("/sign-in");
      }}
    >
      {failure && (
        <Notice tone="bad" urgent>
          {failure}
        </Notice>
      )}
      <Line {...line("code")} label={t("code")} />
      <Line {...line("name")} label={t("name")} autoComplete="name" />
      <Line {...line("latinName")} label={t("latinName")} />
      <Line {...line("title")} label={t("title")} autoComplete="organization-title" />
      <Line {...line("mail")} label={t("mail")} type="email" autoComplete="username" />
      <Line {...line("password")} label={t("password")} type="password" autoComplete="new-password" hint={t("passwordHint")} />
      <Button type="submit" look="primary" wide busy={busy}>
        {t("found")}
      </Button>
    </form>
  );
}
