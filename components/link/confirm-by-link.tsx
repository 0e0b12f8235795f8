"use client";
import { useTranslations } from "next-intl";
import { canonicalHash } from "@/components/signing/canonical-hash";
import { Button } from "@/components/ui/button";
import { EntryField } from "@/components/ui/entry-field";
import { Notice } from "@/components/ui/notice";
import { useCheckedForm } from "@/components/use-checked-form";
import { type LinkSeen, linkConfirmBody } from "@/lib/door/contract/link";
import type { Rendition } from "@/lib/form/rendition";
import { useLinkAnswer } from "./use-link-answer";

const named = linkConfirmBody.pick({ name: true });

/** The notice matches what was agreed (5.1). What was seen is hashed from what this page showed. */
export function ConfirmByLink({ view, rendition }: { view: LinkSeen; rendition: Rendition }) {
  const t = useTranslations("link");
  const { send, turning } = useLinkAnswer();
  const { form, busy, failure, submitting } = useCheckedForm(named, { name: view.customer.contact });
  const submit = submitting(async ({ name }, key) => {
    const seen = { content: view.content, rendition: await canonicalHash(rendition) };
    await send("confirmations", { name, seen }, key);
  });
  return (
    <form noValidate className="space-y-5" onSubmit={submit}>
      <p className="text-ink-soft">{t("confirmSays")}</p>
      <EntryField {...form.register("name")} label={t("name")} hint={t("confirmName")} error={form.formState.errors.name?.message} autoComplete="name" />
      {failure && (
        <Notice tone="bad" urgent>
          {failure}
        </Notice>
      )}
      <Button type="submit" look="seal" icon="check" wide busy={busy || turning}>
        {t("confirm")}
      </Button>
    </form>
  );
}
