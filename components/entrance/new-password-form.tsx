"use client";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { send } from "@/components/api-client";
import { Button, ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useErrand } from "@/components/use-errand";
import { Line } from "./fields";

type NewPasswordFormProps = { place: "/api/v1/invitations/acceptances" | "/api/v1/password-resets/uses"; action: string; done: string };

/** Sets a password by a mailed link. The link's secret stands behind the # of the address: it reaches no server until this is sent. */
export function NewPasswordForm({ place, action, done }: NewPasswordFormProps) {
  const t = useTranslations("pages.entrance");
  const { busy, failure, run, setFailure } = useErrand();
  const [token, setToken] = useState("");
  const [password, setPassword] = useState("");
  const [again, setAgain] = useState("");
  const [finished, setFinished] = useState(false);
  useEffect(() => {
    setToken(window.location.hash.slice(1));
    // Out of the address bar and of the browser's history: nobody who comes later finds it there.
    window.history.replaceState(null, "", window.location.pathname);
  }, []);

  if (finished) {
    return (
      <div className="space-y-5">
        <Notice tone="good" urgent>
          {done}
        </Notice>
        <ButtonLink href="/sign-in" look="primary" wide>
          {t("signIn")}
        </ButtonLink>
      </div>
    );
  }
  return (
    <form
      className="space-y-5"
      onSubmit={async (event) => {
        event.preventDefault();
        if (password !== again) return setFailure(t("passwordDiffers"));
        setFinished(
          await run(async (key) => {
            await send(place, { method: "POST", key, body: { token, password } });
          }),
        );
      }}
    >
      {failure && (
        <Notice tone="bad" urgent>
          {failure}
        </Notice>
      )}
      <Line
        id="password"
        label={t("newPassword")}
        type="password"
        autoComplete="new-password"
        hint={t("passwordHint")}
        value={password}
        onChange={setPassword}
      />
      <Line id="again" label={t("passwordAgain")} type="password" autoComplete="new-password" value={again} onChange={setAgain} />
      <Button type="submit" look="primary" wide busy={busy}>
        {action}
      </Button>
    </form>
  );
}
