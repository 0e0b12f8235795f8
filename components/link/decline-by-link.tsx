"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { AreaField } from "@/components/ui/entry-field";
import { Notice } from "@/components/ui/notice";
import { useCheckedForm } from "@/components/use-checked-form";
import { linkDeclineBody } from "@/lib/door/contract/link";
import { useLinkAnswer } from "./use-link-answer";

/** Why a customer does not sign, and what he would sign instead. */
export function DeclineByLink() {
  const t = useTranslations("link");
  const ui = useTranslations("pages.ui");
  const { send, turning } = useLinkAnswer();
  const { form, busy, failure, submitting } = useCheckedForm(linkDeclineBody, { reason: "", proposal: "" });
  const { errors } = form.formState;
  const submit = submitting(async (body, key) => {
    await send("declines", body, key);
  });
  return (
    <form noValidate className="space-y-5" onSubmit={submit}>
      <p className="text-ink-soft">{t("declineSays")}</p>
      <AreaField {...form.register("reason")} label={t("reason")} maxLength={1000} error={errors.reason?.message} />
      <AreaField {...form.register("proposal")} label={t("proposal")} maxLength={2000} optionalWord={ui("optional")} error={errors.proposal?.message} />
      {failure && (
        <Notice tone="bad" urgent>
          {failure}
        </Notice>
      )}
      <Button type="submit" look="danger" wide busy={busy || turning}>
        {t("decline")}
      </Button>
    </form>
  );
}
