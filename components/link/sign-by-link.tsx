"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import { useLocale, useTranslations } from "next-intl";
import { useForm } from "react-hook-form";
import { canonicalHash } from "@/components/signing/canonical-hash";
import { MarkInput } from "@/components/signing/mark-input";
import { type Signature, useSignature } from "@/components/signing/use-signature";
import { Button } from "@/components/ui/button";
import { AreaField, EntryField, TickField } from "@/components/ui/entry-field";
import { Notice } from "@/components/ui/notice";
import { type LinkSeen, linkSignBody } from "@/lib/door/contract/link";
import { spokenIn } from "@/lib/form/fault";
import type { Rendition } from "@/lib/form/rendition";
import { useLinkAnswer } from "./use-link-answer";

const named = linkSignBody.pick({ name: true });

/** Name, mark, consent. What was seen is hashed from what this page showed. */
export function SignByLink({ view, rendition }: { view: LinkSeen; rendition: Rendition }) {
  const t = useTranslations("link");
  const signing = useTranslations("signing");
  const ui = useTranslations("pages.ui");
  const meaning = useTranslations("orders.meaning");
  const language = useLocale();
  const { send, turning } = useLinkAnswer();
  const form = useForm({
    defaultValues: { name: view.customer.contact },
    resolver: zodResolver(named, { error: spokenIn(language), reportInput: true }),
  });
  const sign = async ({ mark, remark, consent }: Signature, key: string) => {
    const seen = { content: view.content, rendition: await canonicalHash(rendition), consent };
    await send("signatures", { name: form.getValues("name"), mark, remark, seen }, key);
  };
  const signature = useSignature({ proof: "code", sign });
  const { missing } = signature;
  return (
    <form
      ref={signature.form}
      noValidate
      className="space-y-6"
      onSubmit={async (event) => {
        event.preventDefault();
        await signature.submit(await form.trigger("name", { shouldFocus: true }));
      }}
    >
      {view.slot && <p className="text-ink-soft">{t("signAs", { customer: view.customer.name, meaning: meaning(view.slot.meaning) })}</p>}
      <EntryField {...form.register("name")} label={t("name")} hint={t("nameHint")} error={form.formState.errors.name?.message} autoComplete="name" />
      <MarkInput saved={null} onChange={signature.setMark} error={missing.mark} customer />
      <AreaField
        name="remark"
        rows={2}
        maxLength={500}
        label={signing("remark")}
        optionalWord={ui("optional")}
        value={signature.remark}
        onChange={(event) => signature.setRemark(event.target.value)}
      />
      <TickField
        name="consent"
        checked={signature.agreed}
        onChange={(event) => signature.setAgreed(event.target.checked)}
        label={signing.raw("consent")}
        error={missing.consent}
      />
      {signature.failure && (
        <Notice tone="bad" urgent>
          {signature.failure}
        </Notice>
      )}
      <Button type="submit" look="seal" icon="pen" wide busy={signature.busy || turning}>
        {t("sign")}
      </Button>
    </form>
  );
}
