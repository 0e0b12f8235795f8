"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormProvider, useFormContext } from "react-hook-form";
import { send } from "@/components/api-client";
import { FileDrop } from "@/components/form/file-drop";
import { Button } from "@/components/ui/button";
import { AreaField, SelectField } from "@/components/ui/entry-field";
import { FieldShell } from "@/components/ui/field-shell";
import { Notice } from "@/components/ui/notice";
import { useToast } from "@/components/ui/toast";
import { useCheckedForm } from "@/components/use-checked-form";
import { mostFiles } from "@/lib/form/file-limits";
import type { FileReference } from "@/lib/form/rendition";
import type { Milestone } from "@/lib/order/facts";
import type { Department } from "@/lib/order/people";
import { OwnParticulars } from "./own-particulars";
import { orderApi } from "./paths";
import { blankLog, type TypedLog, typedLog } from "./typed-log";

type LogFormProps = { no: string; department: Department; currency: string; milestones: Milestone[] };

/** The signed-in department's own entry in the tracking log (6.1). */
export function LogForm({ no, department, currency, milestones }: LogFormProps) {
  const t = useTranslations("pages.order");
  const log = useTranslations("log");
  const router = useRouter();
  const toast = useToast();
  const { form, busy, failure, submitting } = useCheckedForm(typedLog(currency), blankLog);
  const [files, setFiles] = useState<FileReference[]>([]);

  const write = submitting(async (line, key) => {
    await send(`${orderApi(no)}/log`, { method: "POST", key, body: { ...line, files: files.map(({ sha256 }) => sha256) } });
    const { milestoneId, completion } = form.getValues();
    form.reset({ ...blankLog, milestoneId, completion });
    setFiles([]);
    toast(t("logged"));
    router.refresh();
  });

  return (
    <FormProvider {...form}>
      <form noValidate onSubmit={write} className="space-y-4">
        <Progress milestones={milestones} />
        <OwnParticulars department={department} currency={currency} />
        <div>
          <p className="mb-1.5 font-medium">{log("evidence")}</p>
          <FileDrop label={log("evidence")} files={files} max={mostFiles.entry} keep={setFiles} />
        </div>
        <Completion />
        {failure && (
          <Notice tone="bad" urgent>
            {failure}
          </Notice>
        )}
        <Button type="submit" look="primary" busy={busy}>
          {t("logSave")}
        </Button>
      </form>
    </FormProvider>
  );
}

/** What every department says: of which milestone, what was done, how problems were handled. */
function Progress({ milestones }: { milestones: Milestone[] }) {
  const t = useTranslations("pages.order");
  const ui = useTranslations("pages.ui");
  const { register, formState } = useFormContext<TypedLog>();
  const { errors } = formState;
  return (
    <>
      <SelectField {...register("milestoneId")} label={t("milestone")} error={errors.milestoneId?.message}>
        <option value="">{t("logGeneral")}</option>
        {milestones.map((milestone) => (
          <option key={milestone.id} value={milestone.id}>
            {milestone.text}
          </option>
        ))}
      </SelectField>
      <AreaField {...register("text")} label={t("logText")} error={errors.text?.message} />
      <AreaField {...register("handling")} rows={2} label={t("logHandling")} optionalWord={ui("optional")} error={errors.handling?.message} />
    </>
  );
}

function Completion() {
  const t = useTranslations("pages.order");
  const { register, watch } = useFormContext<TypedLog>();
  return (
    <FieldShell id="completion" label={`${t("completion")} ${watch("completion")}%`}>
      <input id="completion" type="range" min={0} max={100} step={5} {...register("completion", { valueAsNumber: true })} className="h-11 w-full accent-ink" />
    </FieldShell>
  );
}
