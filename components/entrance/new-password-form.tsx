"use client";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { z } from "zod";
import { send } from "@/components/api-client";
import { Button, ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useCheckedForm } from "@/components/use-checked-form";
import { resetUseBody } from "@/lib/door/contract/account";
import { NewPasswordFields } from "./new-password-fields";
import { notTheSame, passwordFaultsAt, sameTwice } from "./password-faults";

type NewPasswordFormProps = { place: "/api/v1/invitations/acceptances" | "/api/v1/password-resets/uses"; action: string; done: string };

const asked = z.object({ ...resetUseBody.shape, again: resetUseBody.shape.password }).refine(sameTwice, notTheSame);

/** Sets a password by a mailed link. The link's secret stands behind the # of the address: it reaches no server until this is sent. */
export function NewPasswordForm({ place, action, done }: NewPasswordFormProps) {
  const t = useTranslations("pages.entrance");
  const { form, busy, failure, submitting } = useCheckedForm(asked, { token: "", password: "", again: "" }, passwordFaultsAt("password"));
  const { register, setValue } = form;
  const { errors } = form.formState;
  const [finished, setFinished] = useState(false);
  useEffect(() => {
    setValue("token", window.location.hash.slice(1));
    // Out of the address bar and of the browser's history: nobody who comes later finds it there.
    window.history.replaceState(null, "", window.location.pathname);
  }, [setValue]);
  const set = submitting(async ({ token, password }, key) => {
    await send(place, { method: "POST", key, body: { token, password } });
    setFinished(true);
  });

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
    <form noValidate className="space-y-5" onSubmit={set}>
      {failure && (
        <Notice tone="bad" urgent>
          {failure}
        </Notice>
      )}
      <NewPasswordFields register={register} errors={errors} />
      <Button type="submit" look="primary" wide busy={busy}>
        {action}
      </Button>
    </form>
  );
}
