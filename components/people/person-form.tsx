"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { DialogFoot } from "@/components/ui/dialog-foot";
import { EntryField, SelectField, TickField } from "@/components/ui/entry-field";
import { useCheckedForm } from "@/components/use-checked-form";
import { type PersonAnswers, personSchema } from "@/lib/company/people";
import { departments } from "@/lib/order/people";

type PersonFormProps = { start: PersonAnswers; action: string; send: (answers: PersonAnswers, key: string) => Promise<void>; close: () => void };

/** What an admin writes of a person, new or known. */
export function PersonForm({ start, action, send, close }: PersonFormProps) {
  const t = useTranslations("people");
  const department = useTranslations("orders.department");
  const { form, busy, failure, submitting } = useCheckedForm(personSchema, start);
  const { register } = form;
  const { errors } = form.formState;
  return (
    <form noValidate onSubmit={submitting(send)} className="space-y-5">
      <div className="grid gap-5 sm:grid-cols-2">
        <EntryField {...register("name")} label={t("name")} hint={t("nameHint")} error={errors.name?.message} />
        <EntryField {...register("latinName")} lang="en" label={t("latinName")} hint={t("latinNameHint")} error={errors.latinName?.message} />
      </div>
      <EntryField {...register("mail")} type="email" inputMode="email" label={t("mail")} hint={t("mailHint")} error={errors.mail?.message} />
      <div className="grid gap-5 sm:grid-cols-2">
        <SelectField {...register("department")} label={t("department")} error={errors.department?.message}>
          {departments.map((one) => (
            <option key={one} value={one}>
              {department(one)}
            </option>
          ))}
        </SelectField>
        <EntryField {...register("title")} label={t("jobTitle")} error={errors.title?.message} />
      </div>
      <TickField {...register("head")} label={t("head")} hint={t("headHint")} />
      <DialogFoot failure={failure} busy={busy} close={close}>
        <Button type="submit" look="primary" busy={busy}>
          {action}
        </Button>
      </DialogFoot>
    </form>
  );
}
