"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { send } from "@/components/api-client";
import { languageChoices } from "@/components/shell/language-choices";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { DialogFoot } from "@/components/ui/dialog-foot";
import { AreaField, EntryField, SelectField } from "@/components/ui/entry-field";
import { useToast } from "@/components/ui/toast";
import { useCheckedForm } from "@/components/use-checked-form";
import { contactBody } from "@/lib/door/contract/contact";
import type { Contact } from "@/lib/order/customer-events";
import { orderApi } from "./paths";

/** Corrects how the customer is reached, after the order was handed on. */
export function CorrectContact({ no, contact }: { no: string; contact: Contact }) {
  const t = useTranslations("contact");
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon="mail" onClick={() => setOpen(true)}>
        {t("correct")}
      </Button>
      <Dialog open={open} onOpenChange={setOpen} title={t("correct")} lead={t("says")}>
        <ContactForm no={no} contact={contact} close={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function ContactForm({ no, contact, close }: { no: string; contact: Contact; close: () => void }) {
  const t = useTranslations("contact");
  const ui = useTranslations("pages.ui");
  const router = useRouter();
  const toast = useToast();
  const id = useId();
  const { form, busy, failure, submitting } = useCheckedForm(contactBody, { ...contact, reason: "" });
  const { register } = form;
  const { errors } = form.formState;
  const correct = submitting(async (body, key) => {
    await send(`${orderApi(no)}/contact-corrections`, { method: "POST", key, body });
    close();
    toast(t("corrected"));
    router.refresh();
  });
  return (
    <form noValidate onSubmit={correct} className="space-y-5">
      <div className="grid gap-5 sm:grid-cols-2">
        <EntryField {...register("contact")} id={`${id}-contact`} label={t("contact")} error={errors.contact?.message} />
        <EntryField {...register("phone")} id={`${id}-phone`} type="tel" label={t("phone")} optionalWord={ui("optional")} error={errors.phone?.message} />
      </div>
      <EntryField {...register("mail")} id={`${id}-mail`} type="email" inputMode="email" label={t("mail")} hint={t("mailHint")} error={errors.mail?.message} />
      <SelectField {...register("language")} id={`${id}-language`} label={t("language")} error={errors.language?.message}>
        {languageChoices.map(({ value, label, lang }) => (
          <option key={value} value={value} lang={lang}>
            {label}
          </option>
        ))}
      </SelectField>
      <AreaField {...register("reason")} id={`${id}-reason`} label={t("reason")} maxLength={1000} error={errors.reason?.message} />
      <DialogFoot failure={failure} busy={busy} close={close}>
        <Button type="submit" look="primary" busy={busy}>
          {t("save")}
        </Button>
      </DialogFoot>
    </form>
  );
}
