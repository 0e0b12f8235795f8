"use client";
import { useTranslations } from "next-intl";
import { z } from "zod";
import { send } from "@/components/api-client";
import { NewPasswordFields } from "@/components/entrance/new-password-fields";
import { notTheSame, passwordFaultsAt, sameTwice } from "@/components/entrance/password-faults";
import { Button } from "@/components/ui/button";
import { EntryField } from "@/components/ui/entry-field";
import { Notice } from "@/components/ui/notice";
import { useToast } from "@/components/ui/toast";
import { useCheckedForm } from "@/components/use-checked-form";
import { passwordBody } from "@/lib/door/contract/account";

const asked = z.object({ ...passwordBody.shape, again: passwordBody.shape.password }).refine(sameTwice, notTheSame);
const places = { ...passwordFaultsAt("password"), wrongPassword: "current" } as const;

/** Changes one's own password. */
export function PasswordForm() {
  const t = useTranslations("pages.profile");
  const toast = useToast();
  const { form, busy, failure, submitting } = useCheckedForm(asked, { current: "", password: "", again: "" }, places);
  const { errors } = form.formState;
  const change = submitting(async ({ current, password }, key) => {
    await send("/api/v1/me/password", { method: "POST", key, body: { current, password } });
    form.reset();
    toast(t("changed"));
  });
  const { register } = form;
  return (
    <form noValidate onSubmit={change} className="space-y-4">
      <EntryField {...register("current")} type="password" autoComplete="current-password" label={t("current")} error={errors.current?.message} />
      <NewPasswordFields register={register} errors={errors} />
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
