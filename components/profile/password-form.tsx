"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { send } from "@/components/api-client";
import { Line } from "@/components/entrance/fields";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useToast } from "@/components/ui/toast";
import { useErrand } from "@/components/use-errand";

/** Changes one's own password. */
export function PasswordForm() {
  const t = useTranslations("pages.profile");
  const entrance = useTranslations("pages.entrance");
  const toast = useToast();
  const { busy, failure, run, setFailure } = useErrand();
  const [current, setCurrent] = useState("");
  const [password, setPassword] = useState("");
  const [again, setAgain] = useState("");

  const change = async (event: React.FormEvent) => {
    event.preventDefault();
    if (password !== again) return setFailure(entrance("passwordDiffers"));
    const done = await run(async (key) => {
      await send("/api/v1/me/password", { method: "POST", key, body: { current, password } });
    });
    if (!done) return;
    setCurrent("");
    setPassword("");
    setAgain("");
    toast(t("changed"));
  };

  return (
    <form onSubmit={change} className="space-y-4">
      <Line id="current" label={t("current")} type="password" autoComplete="current-password" value={current} onChange={setCurrent} />
      <Line id="fresh" label={t("fresh")} type="password" autoComplete="new-password" hint={entrance("passwordHint")} value={password} onChange={setPassword} />
      <Line id="again" label={t("again")} type="password" autoComplete="new-password" value={again} onChange={setAgain} />
      {failure && (
        <Notice tone="bad" urgent>
          {failure}
        </Notice>
      )}
      <Button type="submit" busy={busy}>
        {t("change")}
      </Button>
    </form>
  );
}
