"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { describedBy, errorId, FieldError } from "@/components/ui/field-shell";
import { useSay } from "@/components/use-say";
import { mostFiles } from "@/lib/form/file-limits";
import { type FileReference, type Verdict, verdicts } from "@/lib/form/rendition";
import { fieldWords } from "@/lib/words/fields";
import { useFaultAt } from "../fault-words";
import { fieldId } from "../field-id";
import { GroupFrame } from "../input-frame";
import type { InputProps } from "../input-props";
import { Files } from "./attachments";

const looks: Record<Verdict, string> = {
  met: "has-checked:border-jade has-checked:bg-jade-wash has-checked:text-jade",
  metWithConditions: "has-checked:border-amber has-checked:bg-amber-wash has-checked:text-amber",
  notMet: "has-checked:border-seal has-checked:bg-seal-wash has-checked:text-seal-deep",
  notApplicable: "has-checked:border-ink-soft has-checked:bg-wash",
};

/** A point of the policy: four answers side by side, and under them what every answer but the first must say. */
export function ReviewPointInput({ field, path }: InputProps<"reviewPoint">) {
  const say = useSay();
  const t = useTranslations("filling");
  const { register } = useFormContext();
  const point: { verdict?: Verdict; remark?: string; files?: FileReference[] } | undefined = useWatch({ name: path });
  const choice = fieldId(`${path}.verdict`);
  const fault = useFaultAt(`${path}.verdict`);
  const [opened, setOpened] = useState(false);
  const remarkWanted = point?.verdict !== undefined && point.verdict !== null && point.verdict !== "met";
  const open = remarkWanted || opened || Boolean(point?.remark) || Boolean(point?.files?.length);
  return (
    <GroupFrame
      field={field}
      path={path}
      legend={
        <span className="flex items-baseline gap-2.5">
          <span className="figures rounded-sm bg-wash px-1.5 py-0.5 text-xs font-medium text-ink-soft">{field.clause}</span>
          {say(field.label)}
        </span>
      }
    >
      <div id={choice} className="grid grid-cols-2 gap-2 lg:grid-cols-4">
        {verdicts.map((verdict) => (
          <label
            key={verdict}
            className={classNames(
              "flex min-h-12 items-center gap-2.5 rounded-md border border-edge bg-sheet px-3 py-2 hover:border-ink-soft has-checked:font-semibold has-checked:inset-ring has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-indigo",
              looks[verdict],
            )}
          >
            <input
              type="radio"
              value={verdict}
              aria-describedby={fault && errorId(choice)}
              className="size-4 shrink-0 accent-current"
              {...register(`${path}.verdict`)}
            />
            {say(fieldWords.verdict[verdict])}
          </label>
        ))}
      </div>
      <FieldError id={choice} error={fault} />
      {open ? (
        <div className="mt-3 space-y-3 border-l-2 border-line-strong pl-4">
          <Remark path={`${path}.remark`} wanted={remarkWanted} />
          <Files path={`${path}.files`} max={mostFiles.point} label={say(fieldWords.evidence)} />
        </div>
      ) : (
        point?.verdict === "met" && (
          <Button look="quiet" small icon="plus" className="mt-2 -ml-3" onClick={() => setOpened(true)}>
            {t("addRemark")}
          </Button>
        )
      )}
    </GroupFrame>
  );
}

function Remark({ path, wanted }: { path: string; wanted: boolean }) {
  const say = useSay();
  const t = useTranslations("filling");
  const { register } = useFormContext();
  const error = useFaultAt(path);
  const id = fieldId(path);
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        {say(fieldWords.remark)}
        {!wanted && <span className="ml-2 text-xs font-normal text-ink-faint">{t("optional")}</span>}
      </label>
      <textarea rows={2} maxLength={2000} className="entry field-sizing-content" {...register(path)} {...describedBy(id, { error })} />
      <FieldError id={id} error={error} />
    </div>
  );
}
