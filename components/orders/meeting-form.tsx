"use client";
import { useLocale, useTranslations } from "next-intl";
import { Pick } from "@/components/form/inputs/choice";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { DialogFoot } from "@/components/ui/dialog-foot";
import { AreaField, EntryField, SelectField } from "@/components/ui/entry-field";
import { FieldError } from "@/components/ui/field-shell";
import { useCheckedForm } from "@/components/use-checked-form";
import { meetingBody, prose } from "@/lib/door/contract";
import { mayAttend } from "@/lib/order/meeting";
import { attendingDepartments, type Department, nameIn } from "@/lib/order/people";
import type { Known } from "./whose";

export type MeetingAnswers = { time: string; lasts: number; place: string; agenda: string; chair: string; invited: string[]; reason: string };
export type Colleague = Known & { department: Department; head: boolean };

/** That a change needs its reason, the door says. */
const asked = meetingBody.extend({ reason: prose(0, 500) });

type MeetingFormProps = {
  start: MeetingAnswers;
  /** A meeting that people are invited to already changes only with a reason. */
  changes: boolean;
  action: string;
  says: string;
  zone: string;
  people: Colleague[];
  send: (body: object, key: string) => Promise<void>;
  close: () => void;
};

/** When and where the meeting is, who leads it, who is invited, and what is talked about (4.1, 4.2). */
export function MeetingForm({ start, changes, action, says, zone, people, send, close }: MeetingFormProps) {
  const t = useTranslations("meeting");
  const department = useTranslations("orders.department");
  const language = useLocale();
  const { form, busy, failure, submitting } = useCheckedForm(asked, start);
  const { register } = form;
  const { errors } = form.formState;
  const mayCome = people.filter(mayAttend);
  return (
    <Dialog open onOpenChange={close} title={action} lead={says}>
      <form
        noValidate
        className="space-y-5"
        onSubmit={submitting(({ reason, ...invitation }, key) => send(changes ? { ...invitation, reason } : invitation, key))}
      >
        <div className="grid gap-5 sm:grid-cols-[1fr_9rem]">
          <EntryField
            {...register("time")}
            type="datetime-local"
            day={form.watch("time")}
            label={t("time")}
            hint={t("timeHint", { zone })}
            error={errors.time && t("needed")}
          />
          <EntryField
            {...register("lasts", { valueAsNumber: true })}
            type="number"
            inputMode="numeric"
            min={15}
            max={600}
            step={15}
            label={t("lasts")}
            error={errors.lasts?.message}
          />
        </div>
        <EntryField {...register("place")} label={t("place")} maxLength={200} error={errors.place?.message} />
        <SelectField {...register("chair")} label={t("chair")} error={errors.chair?.message}>
          {mayCome.map((one) => (
            <option key={one.id} value={one.id}>
              {nameIn(one, language)}
            </option>
          ))}
        </SelectField>
        <fieldset>
          <legend className="mb-2 font-medium">{t("invited")}</legend>
          <div className="divide-y divide-line rounded-md border border-line">
            {attendingDepartments.map((one) => (
              <div key={one} className="flex flex-wrap items-center gap-2 px-3 py-2">
                <span className="w-24 text-sm text-ink-soft max-sm:w-full">{department(one)}</span>
                {mayCome
                  .filter((person) => person.department === one)
                  .map((person) => (
                    <Pick key={person.id} type="checkbox" value={person.id} label={nameIn(person, language)} {...register("invited")} />
                  ))}
              </div>
            ))}
          </div>
          <FieldError id="invited" error={errors.invited?.message} />
        </fieldset>
        <AreaField {...register("agenda")} rows={8} label={t("agenda")} maxLength={4000} error={errors.agenda?.message} />
        {changes && <AreaField {...register("reason")} rows={2} label={t("reason")} maxLength={500} error={errors.reason?.message} />}
        <DialogFoot failure={failure} busy={busy} close={close}>
          <Button type="submit" look="primary" busy={busy}>
            {action}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}
