"use client";
import { useTranslations } from "next-intl";
import { canonicalHash } from "@/components/signing/canonical-hash";
import { Button } from "@/components/ui/button";
import { AreaField } from "@/components/ui/entry-field";
import { Notice } from "@/components/ui/notice";
import { useCheckedForm } from "@/components/use-checked-form";
import { type LinkSeen, linkDifferBody } from "@/lib/door/contract/link";
import type { Rendition } from "@/lib/form/rendition";
import { useLinkAnswer } from "./use-link-answer";

const said = linkDifferBody.pick({ text: true });

/** Where the notice differs from what was agreed, in the customer's own words (5.1). */
export function DifferByLink({ view, rendition }: { view: LinkSeen; rendition: Rendition }) {
  const t = useTranslations("link");
  const { send, turning } = useLinkAnswer();
  const { form, busy, failure, submitting } = useCheckedForm(said, { text: "" });
  const submit = submitting(async ({ text }, key) => {
    const seen = { content: view.content, rendition: await canonicalHash(rendition) };
    await send("differences", { text, seen }, key);
  });
  return (
    <form noValidate className="space-y-5" onSubmit={submit}>
      <p className="text-ink-soft">{t("differSays")}</p>
      <AreaField {...form.register("text")} label={t("difference")} maxLength={2000} error={form.formState.errors.text?.message} />
      {failure && (
        <Notice tone="bad" urgent>
          {failure}
        </Notice>
      )}
      <Button type="submit" look="danger" wide busy={busy || turning}>
        {t("sendDifference")}
      </Button>
    </form>
  );
}
